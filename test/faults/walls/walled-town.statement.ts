import { randomUUID } from 'node:crypto';
import type { Actor } from '@app/database';
import type { DataSource } from 'typeorm';
import { aCoordinator, aGroup, aMatch, anAccount, anOpening, aResident, NOW } from '../../support/factories';

type Acting = Readonly<Record<string, Actor>>;

/**
 * Groups with an opening each, and residents, each of whom has to do with one of the groups; every table with a wall
 * has rows of everybody.
 * @returns who acts, by the name of the role
 */
export async function aWalledTown(admin: DataSource, groups: number, residents: number): Promise<Acting> {
  const { manager } = admin;
  const members = await times(groups, () => aGroup(manager));
  const openings = await Promise.all(
    members.map(({ groupIds }) => anOpening(manager, groupIds[0] as string, {}, { capacity: residents })),
  );
  await Promise.all(
    members.map(({ groupIds }) => anOpening(manager, groupIds[0] as string, { publishedAt: null })),
  );
  const people = await times(residents, (at) => aResident(manager, ages(at)));
  for (const [at, { personId }] of people.entries())
    await aMatch(manager, personId as string, openings[at % groups] as never, { state: 'approved' });
  const guardian = await anAccount(manager);
  for (const statement of FILLING) await admin.query(statement, [NOW]);
  await admin.query(GUARDIAN, [guardian, people[1]?.personId, NOW]);
  const coordinator = await aCoordinator(manager);
  return {
    anyone: { kind: 'anyone' },
    'a resident': people[0] as Actor,
    'a minor': people[1] as Actor,
    'another resident': people[2] as Actor,
    'a guardian': { kind: 'account', accountId: guardian, personId: null, groupIds: [], staff: null },
    'a group': members[0] as Actor,
    'another group': members[1] as Actor,
    'a coordinator': coordinator,
    'a head coordinator': { ...coordinator, staff: { role: 'head-coordinator', areaId: null } },
    'an administrator': { ...coordinator, staff: { role: 'administrator', areaId: null } },
  };
}

function ages(at: number) {
  return {
    name: `佐藤 ${at}番`,
    phone: `042-000-${String(at).padStart(4, '0')}`,
    ...(at === 1 && { birthDate: '2012-04-02' }),
  };
}

async function times<T>(count: number, make: (at: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let at = 0; at < count; at++) made.push(await make(at));
  return made;
}

const GUARDIAN = `
WITH asked AS (
  INSERT INTO guardian_requests (id, person_id, account_id, token_hash, asked_at)
  VALUES ('${randomUUID()}', $2, $1, md5(random()::text), $3) RETURNING id)
INSERT INTO guardian_contacts (request_id, name, phone) SELECT id, '佐藤 母', '042-000-9999' FROM asked`;

/** A row of everything for each resident and match there is. */
const FILLING = [
  'INSERT INTO match_steps (match_id, at, actor, step) SELECT id, $1, person_id::text, $$interest$$ FROM matches',
  `INSERT INTO companions (match_id, number, name, kind) SELECT id, 1, '佐藤 夫', 'adult' FROM matches WHERE $1::timestamptz IS NOT NULL`,
  `INSERT INTO held_places (match_id, session_id, person_id, during, held_at)
   SELECT m.id, s.id, m.person_id, tstzrange(s.starts_at, s.ends_at), $1
   FROM matches m JOIN match_sessions ms ON ms.match_id = m.id JOIN sessions s ON s.id = ms.session_id`,
  "INSERT INTO attendance_words (held_place_id, said_by, state, said_at) SELECT id, 'group', 'attended', $1 FROM held_places",
  "INSERT INTO attendances (held_place_id, state, recorded_by, recorded_at) SELECT id, 'attended', 'group', $1 FROM held_places",
  "INSERT INTO thanks (match_id, said_by, words, said_at) SELECT id, 'group', 'ありがとう', $1 FROM matches",
  "INSERT INTO consultations (match_id, asked_by, words, opened_at) SELECT id, 'resident', '約束と違いました', $1 FROM matches",
  "INSERT INTO consultations (match_id, asked_by, words, opened_at) SELECT id, 'group', '連絡がつきません', $1 FROM matches",
  `INSERT INTO explanations (match_id, kind, engine, snapshot, hash, answer_hash, made_at)
   SELECT id, 'interest', '1', '{}', '', '', $1 FROM matches`,
  `INSERT INTO group_blocks (person_id, group_id, by, since)
   SELECT p.id, (SELECT id FROM groups ORDER BY id LIMIT 1), 'resident', $1 FROM people p`,
  'INSERT INTO days_away (person_id, away_from, away_until) SELECT id, $1::timestamptz::date, $1::timestamptz::date FROM people',
  "INSERT INTO held_qualifications (person_id, code, held_from) SELECT id, 'first-aid', $1::timestamptz::date FROM people",
  'INSERT INTO insurance_covers (person_id, joined_on) SELECT id, $1::timestamptz::date FROM people',
  'INSERT INTO guardian_consents (person_id, valid_from) SELECT id, $1::timestamptz::date FROM people',
  `INSERT INTO entered_people (person_id, entered_by, consent_by, entered_at)
   SELECT p.id, (SELECT id FROM accounts ORDER BY id LIMIT 1), 'counter', $1 FROM people p`,
  'INSERT INTO lists_shown (person_id, day) SELECT id, $1::timestamptz::date FROM people',
  `INSERT INTO outbox (event, event_id, recipient_id, subject_id, created_at, due_at)
   SELECT 'interest-received', uuidv7(), a.id, uuidv7(), $1, $1 FROM accounts a`,
  `INSERT INTO sign_in_links (account_id, token_hash, created_at, expires_at) SELECT id, md5(id::text), $1, $1 FROM accounts`,
  `INSERT INTO audit_trail (at, actor, action, subject_kind, subject_id)
   SELECT $1, 'account:' || id, 'sign-in', 'account', id FROM accounts`,
  `UPDATE disclosures SET opened_at = $1 WHERE match_id IN (SELECT id FROM matches ORDER BY id LIMIT 3)`,
];
