import { Account } from '@app/access';
import { Database } from '@app/database';
import { MatchHistoryQuery, RecordOfPersonQuery } from '@app/matches';
import { ByHandQuery } from '@app/notifications';
import { NeedsBox, Person } from '@app/people';
import { ROWS_OF_CARD } from '@app/personal-data';
import { dumpOf } from '../support/dump.statement';
import { aResident, NOW } from '../support/factories';
import { FUMI, inDays, OF_A_MATCH, SEEDS, TwoCards } from './two-cards';

const KEY = Buffer.alloc(32, 7).toString('base64');

let two: TwoCards;

beforeAll(async () => {
  two = await TwoCards.begin();
});

afterAll(() => two.domain.close());

describe('the list of what points at a card', () => {
  it('has every foreign key of the schema, and no other', async () => {
    const keys = await two.rows(
      `SELECT k.table_name || '.' || k.column_name AS name FROM information_schema.referential_constraints r
       JOIN information_schema.key_column_usage k USING (constraint_schema, constraint_name)
       JOIN information_schema.constraint_column_usage u USING (constraint_schema, constraint_name)
       WHERE u.table_name = 'people' AND k.table_schema = 'public'`,
    );
    const listed = ROWS_OF_CARD.map(({ table, column }) => `${table}.${column}`);
    expect(keys.map(({ name }: { name: string }) => name).sort()).toEqual(listed.sort());
  });

  it('leaves no column that names a person without saying so', async () => {
    const columns = await two.rows(
      `SELECT c.table_name || '.' || c.column_name AS name FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
       WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.column_name LIKE '%person_id'`,
    );
    const listed = ROWS_OF_CARD.map(({ table, column }) => `${table}.${column}`);
    const others = columns
      .map(({ name }: { name: string }) => name)
      .filter((name: string) => !listed.includes(name));
    // What matching reads follows the card by itself.
    expect(others).toEqual(['person_match.person_id']);
  });
});

const countOf = async (table: string, column: string, id: string): Promise<number> =>
  (await two.rows(`SELECT count(*)::int AS count FROM ${table} WHERE ${column} = $1`, id))[0].count;

describe('merging', () => {
  it('moves everything to the card that is kept', async () => {
    expect([...Object.keys(SEEDS), ...OF_A_MATCH].sort()).toEqual(
      ROWS_OF_CARD.map(({ table }) => table).sort(),
    );
    const { kept, other } = await two.cards();
    await two.fullCard(other, 6);
    expect(await two.merge(other, kept)).toBe(kept);
    for (const { table, column } of ROWS_OF_CARD) {
      const [here, there] = [await countOf(table, column, kept), await countOf(table, column, other)];
      // The emptied card itself points at the kept one, besides the one that did already.
      expect([table, here, there]).toEqual([table, table === 'people' ? 2 : 1, 0]);
    }
  });

  it('unites what both have, each thing once', async () => {
    const { kept, other } = await two.cards();
    await two.fullCard(kept, 6);
    await two.fullCard(other, 7);
    await two.rows(
      'UPDATE guardian_requests SET answer = $2, answered_at = now() WHERE person_id = $1',
      kept,
      'refused',
    );
    await two.rows(
      "UPDATE asking_wishes SET weekly_asks = 0, no_asks_until = '2027-01-01' WHERE person_id = $1",
      other,
    );
    await two.merge(kept, other);
    const twice = ['matches', 'held_places', 'disclosures', 'ladder_asks', 'guardian_requests'];
    const both = [...twice, 'guardian_consents', 'days_away', 'erasure_requests'];
    for (const { table, column } of ROWS_OF_CARD) {
      const here = await countOf(table, column, kept);
      expect([table, here]).toEqual([table, table === 'people' ? 3 : both.includes(table) ? 2 : 1]);
      expect([table, await countOf(table, column, other)]).toEqual([table, 0]);
    }
    const [wish] = await two.rows(
      'SELECT weekly_asks, no_asks_until::text FROM asking_wishes WHERE person_id = $1',
      kept,
    );
    expect(wish).toEqual({ weekly_asks: 0, no_asks_until: '2027-01-01' });
    const [read] = await two.rows(
      'SELECT cardinality(held) AS held FROM person_match WHERE person_id = $1 AND active',
      kept,
    );
    expect(read.held).toBe(10);
  });

  it('keeps the field that was chosen, empties the other card, and writes down who did it', async () => {
    const { kept, other } = await two.cards({ name: '吉田 フミ', wishes: ['green'] });
    await two.rows("UPDATE people SET wishes = '{children}' WHERE id = $1", kept);
    await two.merge(kept, other, { name: 'other' });
    expect(await two.person(kept)).toMatchObject({
      name: '吉田 フミ',
      phone: '042-000-7890',
      wishes: ['children', 'green'],
    });
    expect(await two.person(other)).toMatchObject({
      ...{ name: '―', phone: null, birthDate: '1940-01-01', cardCompletedAt: null, mergedInto: kept },
    });
    const trail = await two.rows(
      'SELECT actor, action, subject_id, code FROM audit_trail WHERE subject_id IN ($1, $2) ORDER BY id',
      kept,
      other,
    );
    const actor = `account:${two.coordinator.accountId}`;
    expect(trail).toEqual([
      { actor, action: 'merge-cards', subject_id: kept, code: 'telephone' },
      { actor, action: 'end-merged-card', subject_id: other, code: kept },
    ]);
  });

  it('leaves history and record readable, and hours with the person', async () => {
    const { online, kept, other } = await two.cards();
    const { matchId, sessionId } = await two.fullCard(other, 3);
    await two.rows(
      `INSERT INTO attendances (held_place_id, state, minutes, recorded_by, recorded_at)
       SELECT id, 'attended', 90, 'group', now() FROM held_places WHERE session_id = $1`,
      sessionId,
    );
    await two.merge(kept, other);
    const database = two.domain.get(Database);
    const history = await database.withActor(online, (tx) =>
      two.domain.get(MatchHistoryQuery).run(tx, matchId, online),
    );
    expect(history.lines.map(({ step }) => step)).toContain('approved');
    const record = await database.withActor(online, (tx) =>
      two.domain.get(RecordOfPersonQuery).run(tx, kept, NOW, inDays(10).startsAt),
    );
    expect(record).toMatchObject([{ matchId, minutes: 90 }]);
  });

  it('seals words about needs anew, so that the kept card reads both', async () => {
    const own = await TwoCards.begin({ NEEDS_KEYS: `y2026:${KEY}` });
    const { kept, other } = await own.cards();
    const { admin } = own.domain;
    const box = own.domain.get(NeedsBox);
    const tell = (id: string, words: string) =>
      admin.manager.update(Person, { id }, { needsWords: box.seal(words, id) });
    await tell(kept, '左から話しかけてください');
    await tell(other, '杖を使います');
    await own.merge(other, kept);
    const [row] = await own.rows('SELECT needs_words FROM people WHERE id = $1', kept);
    expect(box.open(row.needs_words, kept)).toBe('左から話しかけてください\n杖を使います');
    await own.domain.close();
  });

  it('tells the person by mail, or by the telephone of somebody without', async () => {
    const { online, kept, other } = await two.cards();
    await two.merge(kept, other);
    const mails = await two.rows(
      "SELECT channel FROM outbox WHERE recipient_id = $1 AND event = 'cards-merged'",
      online.accountId,
    );
    expect(mails).toEqual([{ channel: 'mail' }]);
    const { manager } = two.domain.admin;
    const [older, newer] = [
      await aResident(manager, { ...FUMI, accountId: null }),
      await aResident(manager, {
        ...FUMI,
        accountId: null,
        phone: '042-000-7890',
        createdAt: inDays(1).startsAt,
      }),
    ];
    expect(await two.merge(older.personId as string, newer.personId as string)).toBe(newer.personId);
    const calls = await two.domain
      .get(Database)
      .withActor(two.coordinator, (tx) =>
        two.domain.get(ByHandQuery).waiting(tx, 'phone', null, inDays(1).startsAt),
      );
    const hers = calls.filter(({ personId }) => personId === newer.personId);
    expect(hers).toMatchObject([{ event: 'cards-merged', channel: 'phone' }]);
  });

  it('takes letters and calls that wait along', async () => {
    const { kept, other } = await two.cards();
    await two.rows(
      `INSERT INTO outbox (event, event_id, recipient_id, subject_id, created_at, due_at, channel)
       VALUES ('interest-received', gen_random_uuid(), $1, $1, now(), now(), 'phone')`,
      other,
    );
    await two.merge(kept, other);
    expect(
      await two.rows('SELECT count(*)::int AS count FROM outbox WHERE recipient_id = $1', other),
    ).toEqual([{ count: 0 }]);
  });

  it('leaves no word of the card that ended', async () => {
    const { kept, other } = await two.cards({ name: 'マボロシ ふみ' });
    await two.merge(kept, other);
    expect(await dumpOf(two.domain.admin)).not.toContain('マボロシ');
  });

  it('erases an account that nobody ever signed in with, and keeps the one that is used', async () => {
    const { kept } = await two.cards();
    const never = await aResident(two.domain.admin.manager, FUMI);
    expect(await two.merge(never.personId as string, kept)).toBe(kept);
    const { email } = await two.domain.admin.manager.findOneByOrFail(Account, { id: never.accountId });
    expect(email).toBe(`${never.accountId}@erased.invalid`);
  });
});
