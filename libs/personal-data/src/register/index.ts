import { ACCOUNTS } from './accounts';
import { CHANNELS } from './channels';
import { GROUPS_AND_CITY } from './groups-and-city';
import { LADDER } from './ladder';
import { MATCHES_OF_PERSON } from './matches';
import type { Register } from './model';
import { PEOPLE } from './people';

/**
 * Every table of the schema with every column: whose it is, why it is kept, for how long, and what becomes of it at an
 * erasure. Export, erasure and the public register are made from it. In the order of erasure: who points at a row
 * stands before it.
 */
export const REGISTER: readonly Register[] = [
  ...CHANNELS,
  ...ACCOUNTS,
  ...LADDER,
  ...MATCHES_OF_PERSON,
  ...PEOPLE,
  ...GROUPS_AND_CITY,
];
