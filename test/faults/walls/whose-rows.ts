/** Whose a row of a table is, told again apart from the policies: ids of residents, groups and accounts, in SQL. */
export interface Whose {
  readonly people?: string;
  readonly groups?: string;
  readonly accounts?: string;
  /** Who reads it besides: a condition for anyone, or nobody else. */
  readonly public?: string;
  /** The centre does not read it. */
  readonly notForCentre?: true;
}

const OF_MATCH = (match: string): Whose => ({
  people: `(SELECT m.person_id FROM matches m WHERE m.id = ${match})`,
  groups: `(SELECT o.group_id FROM matches m JOIN openings o ON o.id = m.opening_id WHERE m.id = ${match})`,
});

const OF_PLACE: Whose = OF_MATCH('(SELECT h.match_id FROM held_places h WHERE h.id = t.held_place_id)');
const OF_PERSON: Whose = { people: 't.person_id' };
const OF_ACCOUNT: Whose = { accounts: 't.account_id' };

/** The side that has spoken, and no other. */
const OF_ASKER: Whose = {
  people: `CASE t.asked_by WHEN 'resident' THEN ${OF_MATCH('t.match_id').people} END`,
  groups: `CASE t.asked_by WHEN 'group' THEN ${OF_MATCH('t.match_id').groups} END`,
};

export const WHOSE: Readonly<Record<string, Whose>> = {
  accounts: {
    accounts: 't.id',
    groups:
      '(SELECT d.group_id FROM disclosures d JOIN people p ON p.id = d.person_id WHERE p.account_id = t.id AND d.opened_at IS NOT NULL)',
  },
  staff_roles: OF_ACCOUNT,
  sign_in_links: { notForCentre: true },
  audit_trail: { notForCentre: true },
  people: {
    people: 't.id',
    accounts: 't.account_id',
    groups:
      '(SELECT o.group_id FROM matches m JOIN openings o ON o.id = m.opening_id WHERE m.person_id = t.id LIMIT 1)',
  },
  days_away: OF_PERSON,
  held_qualifications: OF_PERSON,
  insurance_covers: OF_PERSON,
  guardian_consents: OF_PERSON,
  guardian_requests: { people: 't.person_id', accounts: 't.account_id' },
  guardian_contacts: {
    people: '(SELECT r.person_id FROM guardian_requests r WHERE r.id = t.request_id)',
    accounts: '(SELECT r.account_id FROM guardian_requests r WHERE r.id = t.request_id)',
  },
  entered_people: OF_PERSON,
  groups: { groups: 't.id', public: 't.registered_at IS NOT NULL' },
  group_members: { groups: 't.group_id', accounts: 't.account_id' },
  openings: { groups: 't.group_id', public: 't.published_at IS NOT NULL' },
  matches: OF_MATCH('t.id'),
  match_sessions: OF_MATCH('t.match_id'),
  match_steps: OF_MATCH('t.match_id'),
  companions: OF_MATCH('t.match_id'),
  held_places: OF_MATCH('t.match_id'),
  disclosures: OF_MATCH('t.match_id'),
  thanks: OF_MATCH('t.match_id'),
  consultations: OF_ASKER,
  attendance_words: OF_PLACE,
  attendances: OF_PLACE,
  explanations: {},
  group_blocks: OF_PERSON,
  lists_shown: { people: 't.person_id', notForCentre: true },
  outbox: { accounts: 't.recipient_id' },
  person_match: { notForCentre: true },
};
