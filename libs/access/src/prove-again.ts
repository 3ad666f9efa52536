import type { Permission } from './policy';

/** Steps before which staff show once more who they are, when the last time is ten minutes past. */
export const PROVE_AGAIN: readonly Permission[] = [
  'switch an approval rule',
  'manage my passkeys',
  'hand out the data of a person',
  'erase a person',
  'appoint staff',
  'sign somebody out',
  'help at the counter',
];
