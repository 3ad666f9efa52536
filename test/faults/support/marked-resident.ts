import { randomUUID } from 'node:crypto';
import { type Config, needsKeysOf } from '@app/config';
import type { Match } from '@app/matches';
import { GuardianContact, GuardianRequest, NeedsBox } from '@app/people';
import { conditionOf, REGISTER } from '@app/personal-data';
import type { DataSource } from 'typeorm';
import { aGroup, aMatch, anAccount, anOpening, aResident } from '../../support/factories';
import { TEST_NEEDS_KEYS } from '../../support/needs-keys';

/** A word, an address, a number and a day that nobody else has. */
export const MARKS = ['しるし', 'shirushi', '042-777-', '1977-07-17'] as const;

export interface Marked {
  readonly personId: string;
  readonly accountId: string;
  /** Each mark that was planted, with the table and column where it stands. */
  readonly planted: ReadonlyMap<string, string>;
}

/** A resident with an activity, a guardian's request, companions and thanks, and a mark of its own in every column that may hold words. */
export async function markedResident(admin: DataSource): Promise<Marked> {
  const { manager } = admin;
  const { accountId, personId } = await aResident(manager, {
    birthDate: '1977-07-17',
    phone: '042-777-0001',
  });
  await admin.query('UPDATE accounts SET email = $2 WHERE id = $1', [
    accountId,
    `${randomUUID()}@shirushi.example.jp`,
  ]);
  await withAllRows(admin, personId as string, accountId);
  const planted = new Map<string, string>();
  for (const { table, columns, rows } of REGISTER) {
    if (rows === null) continue;
    // Codes come from our own lists: no words of a person can stand there.
    for (const [column, kind] of Object.entries(columns))
      if (kind.holds === 'personal' && !kind.words)
        await plant(admin, planted, table, column, rows, [personId as string, accountId]);
  }
  await plantSealed(admin, planted, personId as string);
  return { personId: personId as string, accountId, planted };
}

async function withAllRows(admin: DataSource, personId: string, accountId: string): Promise<void> {
  const { manager } = admin;
  const group = await aGroup(manager);
  const opening = await anOpening(
    manager,
    group.groupIds[0] as string,
    {},
    { startsAt: ahead(9), endsAt: ahead(9.1) },
  );
  const matchId = await aMatch(manager, personId, opening, { message: 'しるし' });
  const past = await anOpening(
    manager,
    group.groupIds[0] as string,
    {},
    { startsAt: ahead(-9), endsAt: ahead(-8.9) },
  );
  const attended = await aMatch(manager, personId, past, { state: 'attended' as Match['state'] });
  const guardianId = await anAccount(manager, `haha-${randomUUID()}@shirushi.example.jp`);
  const request = {
    id: randomUUID(),
    personId,
    accountId: guardianId,
    tokenHash: randomUUID(),
    askedAt: new Date(),
  };
  await manager.insert(GuardianRequest, {
    ...request,
    answer: 'consented',
    how: 'link',
    answeredAt: new Date(),
  });
  await manager.insert(GuardianContact, { requestId: request.id, name: 'しるしの母', phone: '042-777-0002' });
  for (const sql of ROWS)
    await admin.query(
      sql
        .replaceAll('$person', `'${personId}'`)
        .replaceAll('$account', `'${accountId}'`)
        .replaceAll('$match', `'${matchId}'`)
        .replaceAll('$attended', `'${attended}'`)
        .replaceAll('$request', `'${request.id}'`)
        .replaceAll('$group', `'${group.groupIds[0]}'`)
        .replaceAll('$session', `'${past.sessionId}'`),
    );
}

/** A row in each table of the register that the factories do not fill. */
const ROWS = [
  `INSERT INTO companions (match_id, number, name, kind) VALUES ($match, 1, 'x', 'adult')`,
  `INSERT INTO thanks VALUES ($attended, 'group', 'x', now()), ($attended, 'resident', 'x', now())`,
  `INSERT INTO consultations (match_id, asked_by, words, opened_at) VALUES ($attended, 'resident', 'x', now())`,
  `INSERT INTO explanations (match_id, kind, engine, snapshot, hash, answer_hash, made_at)
   VALUES ($match, 'interest', 'x', '{}', 'x', 'x', now())`,
  `INSERT INTO approval_decisions (match_id, decided_at, decision, trace, figures) VALUES ($match, now(), 'none', '[]', '{}')`,
  `INSERT INTO held_places (match_id, session_id, person_id, during, held_at, released_at)
   VALUES ($attended, $session, $person, tstzrange(now() - interval '9 days', now() - interval '8 days'), now(), now())`,
  `INSERT INTO held_qualifications (person_id, code, held_from) VALUES ($person, 'x', '2020-01-01')`,
  `INSERT INTO days_away (person_id, away_from, away_until) VALUES ($person, '2027-01-01', '2027-01-02')`,
  `INSERT INTO insurance_covers (person_id, joined_on) VALUES ($person, '2026-04-01')`,
  `INSERT INTO guardian_consents (person_id, valid_from, valid_until, request_id) VALUES ($person, '2026-01-01', '2027-01-01', $request)`,
  `INSERT INTO entered_people VALUES ($person, $account, 'counter', now())`,
  `INSERT INTO lists_shown VALUES ($person, '2026-11-01')`,
  `INSERT INTO group_blocks (person_id, group_id, by, since) VALUES ($person, $group, 'resident', now())`,
  `INSERT INTO sign_in_links (account_id, token_hash, created_at, expires_at) VALUES ($account, gen_random_uuid()::text, now(), now())`,
  `INSERT INTO kept_answers (actor, key, request, status, body) VALUES ('account:' || $account, 'k', 'r', 200, convert_to('しるし', 'UTF8'))`,
  `INSERT INTO outbox (event, event_id, recipient_id, subject_id, created_at, due_at, failed_at, failure)
   VALUES ('interest-received', gen_random_uuid(), $account, $match, now(), now(), now(), 'x')`,
  `INSERT INTO devices (account_id, signed_in_by, name, began_at, proved_at, seen_at) VALUES ($account, 'link', 'x', now(), now(), now())`,
  `INSERT INTO passkeys (account_id, credential_id, public_key, counter, name, added_at)
   VALUES ($account, gen_random_uuid()::text, '\\x00', 0, 'x', now())`,
  `INSERT INTO provider_identities VALUES ('x', 'x', $account, now())`,
  `INSERT INTO contact_choices (person_id, contact_by, address, noted_at) VALUES ($person, 'paper', 'x', now())`,
  `INSERT INTO line_links VALUES ($account, gen_random_uuid()::text, now(), now(), NULL)`,
  `INSERT INTO push_subscriptions (account_id, endpoint, p256dh, auth, added_at) VALUES ($account, 'x', 'x', 'x', now())`,
];

/** Sealed as the service would: no dump shows it, and an export has to. */
async function plantSealed(admin: DataSource, planted: Map<string, string>, id: string): Promise<void> {
  const mark = `しるし${planted.size + 1}番`;
  const box = new NeedsBox({ needsKeys: needsKeysOf(TEST_NEEDS_KEYS) } as Config);
  await admin.query('UPDATE people SET needs_words = $2 WHERE id = $1', [id, box.seal(mark, id)]);
  planted.set(mark, 'people.needs_words');
}

/** Plants a mark where the type and the constraints of a column let words stand; codes with a fixed list do not. */
async function plant(
  admin: DataSource,
  planted: Map<string, string>,
  table: string,
  column: string,
  rows: string,
  ids: readonly string[],
): Promise<void> {
  const [{ type }] = await admin.query(
    `SELECT data_type AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND column_name = $2`,
    [table, column],
  );
  const mark = `しるし${planted.size + 1}番`;
  const value = VALUES[type]?.(column === 'email' ? `${randomUUID()}@shirushi.example.jp` : mark);
  if (!value) return;
  try {
    const [, count] = await admin.query(
      `UPDATE ${table} SET ${column} = $3::${value.as} WHERE ${conditionOf(rows)}`,
      [...ids, value.text],
    );
    if (count > 0 && column !== 'email') planted.set(mark, `${table}.${column}`);
  } catch {
    // A code with a fixed list: no words can stand there.
  }
}

const VALUES: Record<string, (mark: string) => { as: string; text: string }> = {
  text: (mark) => ({ as: 'text', text: mark }),
  jsonb: (mark) => ({ as: 'jsonb', text: JSON.stringify({ words: mark }) }),
  ARRAY: (mark) => ({ as: 'text[]', text: `{${mark}}` }),
};

function ahead(days: number): Date {
  return new Date(Date.now() + days * 24 * 3600_000);
}
