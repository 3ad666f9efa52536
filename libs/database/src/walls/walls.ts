import { WALLS_OF_ACCESS } from './of-access';
import { WALLS_OF_ASKING } from './of-asking';
import { WALLS_OF_GROUPS } from './of-groups';
import { WALLS_OF_MATCHES } from './of-matches';
import { WALLS_OF_MESSAGES } from './of-messages';
import { WALLS_OF_PEOPLE } from './of-people';
import { service, type Wall } from './rule';

const ERASING = service('clock', 'retention');

/**
 * Who may have which rows, table by table: own ones, those of one's group, those of the centre, and those that the
 * service needs under each of its names. PostgreSQL's policies are made from it; what it does not say is refused.
 */
export const WALLS: Readonly<Record<string, Wall>> = {
  ...everywhere({
    ...WALLS_OF_ACCESS,
    ...WALLS_OF_PEOPLE,
    ...WALLS_OF_GROUPS,
    ...WALLS_OF_MATCHES,
    ...WALLS_OF_MESSAGES,
    ...WALLS_OF_ASKING,
  }),
  // The engine's own role reads it all; of the application's, only what erases.
  person_match: { read: [ERASING], write: [ERASING], add: [] },
};

/** Clocks end whatever waits, and erase; retention, imports and the demo go through all that people left or bring. */
function everywhere(walls: Readonly<Record<string, Wall>>): Record<string, Wall> {
  const all = service('clock', 'retention', 'import', 'demo');
  const opened = Object.entries(walls).map(([table, { read, write, add }]): [string, Wall] => [
    table,
    { read: [...read, all], write: [...write, all], ...(add && { add: [...add, all] }) },
  ]);
  return Object.fromEntries(opened);
}

/** Tables without a wall, each with the reason. */
export const OPEN_TABLES: Readonly<Record<string, string>> = {
  line_months: 'a month and a time, of nobody',
  community_areas: 'public: the areas of the city',
  towns: 'public: the towns of the city',
  events: 'public: what offices announce',
  event_sessions: 'public: when it takes place',
  sessions: 'times and places of openings; counted up by whoever holds a place',
  clocks: 'ids and times only',
  clock_settings: 'settings of the centre',
  asking_settings: 'settings of the centre',
  indicator_targets: 'numbers and years',
  approval_rules: 'an id and a date',
  exposures: 'counts of openings',
  ladder_nights: 'figures of all residents together',
  ladder_worths: 'figures of kinds of openings',
  ladder_waves: 'figures of openings',
  opening_search: 'letters of openings; nobody may read it, one function gives ids',
  gathering_places: 'public: where people gather',
  opening_match: 'what matching reads of openings; written by its own functions only',
  session_match: 'what matching reads of sessions; written by its own functions only',
  match_codes: 'the codes of the vocabulary',
  audit_unsealed: 'ids of lines of the trail',
  audit_seals: 'hashes',
  rate_limits: 'hashed keys and counts; asked before anybody is known',
  signed_in: 'read by the id of a cookie, before anybody is known',
  migrations: 'names of migrations',
};
