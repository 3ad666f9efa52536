import {
  CENTRE,
  group,
  groupOfOpening,
  resident,
  service,
  side,
  sides,
  sidesOfPlace,
  type Wall,
} from './rule';

/** The life of a match goes on without its sides: by rules, and by a guardian's word. */
const LIFE = service('rules', 'guardian', 'ladder');
const READERS = service('matching', 'delivery', 'engine', 'telling');

const ofMatch: Wall = {
  read: [sides('match_id'), CENTRE, LIFE, READERS],
  write: [sides('match_id'), CENTRE, LIFE],
};

const ofPlace: Wall = {
  read: [sidesOfPlace('held_place_id'), CENTRE, LIFE, READERS],
  write: [sidesOfPlace('held_place_id'), CENTRE, LIFE],
};

/** Matches, and what belongs to each. */
export const WALLS_OF_MATCHES: Readonly<Record<string, Wall>> = {
  matches: {
    read: [resident('person_id'), groupOfOpening('opening_id'), CENTRE, LIFE, READERS],
    write: [resident('person_id'), groupOfOpening('opening_id'), CENTRE, LIFE],
  },
  match_sessions: ofMatch,
  match_steps: ofMatch,
  companions: ofMatch,
  held_places: {
    read: [resident('person_id'), sides('match_id'), CENTRE, LIFE, READERS],
    write: [sides('match_id'), CENTRE, LIFE],
  },
  disclosures: {
    read: [resident('person_id'), group('group_id'), CENTRE, LIFE, READERS],
    write: [resident('person_id'), group('group_id'), CENTRE, LIFE],
  },
  attendance_words: ofPlace,
  attendances: ofPlace,
  thanks: ofMatch,
  consultations: {
    read: [side('match_id', 'asked_by'), CENTRE, LIFE, READERS],
    write: [CENTRE, LIFE],
    add: [side('match_id', 'asked_by'), CENTRE, LIFE],
  },
  explanations: {
    read: [CENTRE, LIFE, service('engine', 'matching')],
    write: [CENTRE, LIFE, service('matching')],
  },
  approval_decisions: { read: [CENTRE, LIFE], write: [LIFE] },
  group_blocks: {
    read: [resident('person_id'), CENTRE, LIFE, service('matching', 'delivery')],
    write: [resident('person_id'), CENTRE, LIFE],
  },
};
