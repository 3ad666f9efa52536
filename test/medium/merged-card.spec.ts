import { EnterInterest, HelpAtCounter, IntroduceResident, ReadNeeds } from '@app/matches';
import { CorrectPerson, NoteContact, RecordGuardianConsent, RecordInsurance } from '@app/people';
import { AskErasure, ExportMyData, ROWS_OF_CARD } from '@app/personal-data';
import { NOW } from '../support/factories';
import { code, FUMI, inDays, SEEDS, TwoCards } from './two-cards';

let two: TwoCards;
let kept: string;
let other: string;

beforeAll(async () => {
  two = await TwoCards.begin();
  ({ kept, other } = await two.cards());
  await two.merge(kept, other);
});

afterAll(() => two.domain.close());

/** What follows a match, what is made of living cards alone, and the card itself. */
const WITHOUT_A_WALL = [
  ...['matches', 'held_places', 'disclosures', 'people'],
  ...['digests', 'kept_plan_lines', 'lists_shown', 'ladder_asks', 'ladder_prices'],
];

describe('a card that became part of another', () => {
  const CONTACT = { contactBy: 'phone', postalCode: '', address: '', reachable: '夕方' } as const;
  const WHO = { ...FUMI, residency: ['lives'], phone: null } as const;

  it('takes nothing that a form left open still sends, and names the card that was kept', async () => {
    const { domain, coordinator } = two;
    const { openingId, sessionId } = await two.opening(inDays(12));
    const [{ id: townId }] = await two.rows('SELECT id FROM towns LIMIT 1');
    const interest = { openingId, sessionIds: [sessionId], message: '' };
    const sent = {
      contact: domain.get(NoteContact).run(other, CONTACT, coordinator, NOW),
      correction: domain.get(CorrectPerson).run(other, { ...WHO, townId }, coordinator, NOW),
      interest: domain.get(EnterInterest).run(other, interest, 'telephone', coordinator, NOW),
      introduction: domain.get(IntroduceResident).run({ personId: other, openingId }, coordinator, NOW),
      insurance: domain.get(RecordInsurance).run(other, '2026-10-01', coordinator, NOW),
      consent: domain.get(RecordGuardianConsent).run(other, '2027-03-31', coordinator, NOW),
      needs: domain.get(ReadNeeds).run(other, coordinator, NOW),
      help: domain.get(HelpAtCounter).run(other, 'counter', coordinator, NOW),
      data: domain.get(ExportMyData).forPerson(other, coordinator, NOW),
      erasure: domain.get(AskErasure).forPerson(other, 'telephone', coordinator, NOW),
    };
    for (const [what, work] of Object.entries(sent))
      expect([what, await code(work)]).toEqual([what, `card-merged ${kept}`]);
    for (const { table, column } of ROWS_OF_CARD)
      expect([table, await two.rows(`SELECT 1 FROM ${table} WHERE ${column} = $1`, other)]).toEqual([
        table,
        [],
      ]);
  });

  it('is walled in by the database, whatever writes', async () => {
    const refused = { code: 'TM001', detail: kept };
    for (const [table, seed] of Object.entries(SEEDS)) {
      if (WITHOUT_A_WALL.includes(table)) continue;
      const answer = await two.rows(seed, other).catch((error) => error);
      expect([table, answer]).toMatchObject([table, refused]);
    }
    const rename = two.rows("UPDATE people SET phone = '042-000-1111' WHERE id = $1", other);
    await expect(rename).rejects.toMatchObject(refused);
    await expect(two.rows('UPDATE people SET name = name WHERE id = $1', other)).resolves.toBeDefined();
  });

  it('has a wall at each table whose rows are written to a card by hand', async () => {
    const walls = await two.rows(
      `SELECT DISTINCT event_object_table AS name FROM information_schema.triggers
       WHERE trigger_name LIKE '%\\_not\\_of\\_merged\\_card' AND event_object_table <> 'matches'`,
    );
    const tables = ROWS_OF_CARD.map(({ table }) => table).filter((table) => !WITHOUT_A_WALL.includes(table));
    expect(walls.map(({ name }: { name: string }) => name).sort()).toEqual(tables.sort());
  });
});

test('what waits while two cards are being merged is refused when they are', async () => {
  const cards = await two.cards();
  const write = two.rows(SEEDS.contact_choices as string, cards.other).then(
    () => 'written',
    ({ code: sqlState }: { code: string }) => sqlState,
  );
  const [, written] = await Promise.all([two.merge(cards.kept, cards.other), write]);
  const rows = await two.rows('SELECT person_id AS id FROM contact_choices WHERE person_id = ANY ($1)', [
    cards.kept,
    cards.other,
  ]);
  // Either it came first and moved, or it was refused.
  expect(rows).toEqual(written === 'written' ? [{ id: cards.kept }] : []);
});
