import type { DemoOpening } from '../model';
import { BRIDGES } from './openings/bridges';
import { CARE } from './openings/care';
import { CHILDREN } from './openings/children';
import { CULTURE } from './openings/culture';
import { NATURE } from './openings/nature';
import { seasonalOpenings } from './openings/seasonal';
import { TOWN } from './openings/town';
import type { Season } from './season';

/** What groups of Tama ask for; a few festivals change their face with the season. */
export function tamaOpenings(season: Season): readonly DemoOpening[] {
  return [...NATURE, ...CHILDREN, ...CARE, ...CULTURE, ...TOWN, ...seasonalOpenings(season), ...BRIDGES];
}
