import { all, coded, id, number, personal, type Register } from './model';

const OF_PERSON = 'person_id = $1';
const REQUESTS = 'request_id IN (SELECT id FROM guardian_requests WHERE person_id = $1)';

/** The registration card and what belongs to it. Rows that point at others stand before them: erasure goes downward. */
export const PEOPLE: readonly Register[] = [
  {
    table: 'held_qualifications',
    ...{ whose: 'resident', why: 'matching', kept: 'three-years', atErasure: 'delete', rows: OF_PERSON },
    columns: {
      ...all(id(), 'id', 'person_id'),
      code: coded('words.qualification'),
      ...all(personal(), 'held_from', 'held_until'),
    },
  },
  {
    table: 'days_away',
    ...{ whose: 'resident', why: 'matching', kept: 'three-years', atErasure: 'delete', rows: OF_PERSON },
    over: 'away_until < $1::date - 365',
    columns: { ...all(id(), 'id', 'person_id'), ...all(personal(), 'away_from', 'away_until') },
  },
  {
    table: 'insurance_covers',
    ...{ whose: 'resident', why: 'taking-part', kept: 'three-years', atErasure: 'delete', rows: OF_PERSON },
    over: 'joined_on < $1::date - 1096',
    columns: { ...all(id(), 'id', 'person_id'), ...all(personal(), 'joined_on', 'at_once') },
  },
  {
    table: 'guardian_contacts',
    ...{ whose: 'guardian', why: 'guardians', kept: 'one-year', atErasure: 'delete', rows: REQUESTS },
    over: "NOT EXISTS (SELECT FROM guardian_requests r LEFT JOIN guardian_consents c ON c.request_id = r.id WHERE r.id = guardian_contacts.request_id AND (r.answered_at IS NULL OR r.answered_at > $1 - interval '1 year' OR c.valid_until >= $1::date))",
    columns: { request_id: id('request'), ...all(personal(), 'name', 'phone') },
  },
  {
    table: 'guardian_consents',
    ...{ whose: 'guardian', why: 'guardians', kept: 'one-year', atErasure: 'delete', rows: OF_PERSON },
    over: "coalesce(valid_until, valid_from) < $1::date - 365 OR withdrawn_at < $1 - interval '1 year'",
    columns: {
      ...all(id(), 'id', 'person_id', 'request_id'),
      ...all(personal(), 'valid_from', 'valid_until', 'withdrawn_at', 'how', 'purposes'),
    },
  },
  {
    table: 'guardian_requests',
    whose: 'guardian',
    why: 'guardians',
    kept: 'one-year',
    atErasure: 'delete',
    rows: OF_PERSON,
    shown: 'person_id = $1 OR account_id = $2',
    over: "answered_at < $1 - interval '1 year' AND NOT EXISTS (SELECT FROM guardian_consents c WHERE c.request_id = guardian_requests.id) AND NOT EXISTS (SELECT FROM guardian_contacts c WHERE c.request_id = guardian_requests.id)",
    columns: {
      ...all(id(), 'id', 'person_id', 'account_id'),
      token_hash: { holds: 'secret' },
      ...all(personal(), 'asked_at', 'answer', 'how', 'answered_at', 'withdrawn_at'),
    },
  },
  {
    table: 'entered_people',
    ...{ whose: 'resident', why: 'proof', kept: 'three-years', atErasure: 'delete', rows: OF_PERSON },
    columns: {
      ...all(id(), 'person_id', 'entered_by'),
      consent_by: coded('ways-in.proxy.consent-by'),
      entered_at: personal(),
    },
  },
  {
    table: 'lists_shown',
    ...{ whose: 'resident', why: 'matching', kept: 'one-day', atErasure: 'delete', rows: OF_PERSON },
    over: 'day < $1::date - 1',
    columns: { person_id: id(), day: personal() },
  },
  {
    // What a group said about a resident is not shown: naming it would tell who said so.
    table: 'group_blocks',
    ...{ whose: 'resident', why: 'matching', kept: 'while-used', atErasure: 'delete', rows: OF_PERSON },
    shown: "person_id = $1 AND by = 'resident'",
    columns: {
      ...all(id(), 'id', 'person_id'),
      group_id: id('group'),
      ...all(personal(), 'by', 'since', 'until'),
    },
  },
  {
    table: 'people',
    ...{ whose: 'resident', why: 'matching', kept: 'three-years', atErasure: 'blank', rows: 'id = $1' },
    columns: {
      ...all(id(), 'id', 'number'),
      ref: id(undefined, 'NULL'),
      account_id: id(undefined, 'NULL'),
      name: personal("'―'"),
      kana: personal("'―'"),
      // Of the birthday only the ten years stay, for the figures.
      birth_date: personal('make_date((extract(year FROM birth_date)::int / 10) * 10, 1, 1)'),
      town_id: { holds: 'id', named: 'town', blank: 'NULL' },
      phone: personal('NULL'),
      ...all({ holds: 'number', blank: 'NULL' }, 'x', 'y', 'z'),
      longest_way: personal('3000'),
      online: personal('false'),
      residency: coded('words.residency', "'{}'"),
      skills: coded('words.skill', "'{}'"),
      wishes: coded('words.field', "'{}'"),
      languages: coded('words.language', "'{}'"),
      access_needs: coded('words.accommodation', "'{}'"),
      needs_words: { holds: 'sealed', blank: 'NULL' },
      week: personal("'{0,0,0,0,0,0,0}'"),
      created_at: number(),
      card_completed_at: personal('NULL'),
      paused_at: personal('NULL'),
      merged_into: id(),
    },
  },
  {
    // The projection of the card that matching reads; it follows the card by itself, and what it adds is cleared.
    table: 'person_match',
    ...{ whose: 'resident', why: 'matching', kept: 'three-years', atErasure: 'blank' },
    rows: 'person_id = $1',
    shown: null,
    columns: {
      ...all(number(), 'w0', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'languages', 'access_needs', 'residency'),
      ...all(number(), 'qualifications', 'x', 'y', 'z', 'longest_way', 'active', 'online', 'birth_digits'),
      ...all(number(), 'skills', 'wishes'),
      ...all(id(), 'number', 'person_id'),
      changed_in: { holds: 'id', blank: 'pg_current_xact_id()' },
      ...all({ holds: 'number', blank: 'NULL' }, 'last_asked', 'away', 'held', 'declined', 'blocked'),
    },
  },
];
