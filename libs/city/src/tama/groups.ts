/** Fictional groups; none of them bears the name of one that exists, and nobody named here does. */
import type { DemoGroup } from '../model';
import { CARE_AND_CULTURE } from './groups/care-and-culture';
import { NATURE_AND_CHILDREN } from './groups/nature-and-children';
import { TOWN_AND_BRIDGES } from './groups/town-and-bridges';

export const TAMA_GROUPS: readonly DemoGroup[] = [
  ...NATURE_AND_CHILDREN,
  ...CARE_AND_CULTURE,
  ...TOWN_AND_BRIDGES,
];
