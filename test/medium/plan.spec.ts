import { randomUUID } from 'node:crypto';
import { loadConfig } from '@app/config';
import { type Actor, Database, dataSourceOptions } from '@app/database';
import { LiveIndex, OpeningsToMatchQuery, type PlanLine, PlanOfPeriod, type PlanWish } from '@app/matches';
import { dayNumberAt, type Opening, type Person } from '@app/matching';
import { DataSource } from 'typeorm';
import { replaceCity, smallCity } from '../bench/small-cities';
import { type TestDatabase, testDatabase } from '../support/postgres';

const WANTED = { ...smallCity(31), openings: 14 };
const NOW = WANTED.now;
const DAY_MS = 86_400_000;
const WISH: PlanWish = {
  from: NOW,
  until: new Date(NOW.getTime() + 14 * DAY_MS),
  areaId: null,
  coverage: 300,
  perWeek: 1,
};
const COORDINATOR: Actor = {
  ...{ kind: 'account', accountId: randomUUID(), personId: null, groupIds: [] },
  staff: { role: 'coordinator', areaId: null },
};

let database: TestDatabase;
let app: DataSource;
let people: readonly Person[];
let openings: readonly Opening[];

beforeAll(async () => {
  database = await testDatabase();
  app = await new DataSource(dataSourceOptions(database.appUrl, 2)).initialize();
  ({ people, openings } = await replaceCity(database.adminUrl, WANTED));
});

afterAll(async () => {
  await app.destroy();
  await database.drop();
});

const plan = (live?: LiveIndex) => new PlanOfPeriod(new Database(app), new OpeningsToMatchQuery(), live);
const run = (more: Partial<PlanWish> = {}) => plan().run({ ...WISH, ...more }, COORDINATOR, NOW);

function countBy(lines: readonly PlanLine[], key: (line: PlanLine) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1);
  return counts;
}

/** 1 January 1970 was a Thursday. */
const weekOf = (at: number) => Math.floor((dayNumberAt(at) + 3) / 7);

describe('a plan for a period', () => {
  it('proposes lines within places, weeks and the bound', async () => {
    const report = await run();
    expect(report.lines.length).toBeGreaterThan(20);
    expect(report.why).toBeNull();
    expect(report.filled).toBe(report.lines.length);
    expect(report.value).toBeLessThanOrEqual(report.bound);
    expect(report.gap).toBeCloseTo((report.bound - report.value) / report.bound, 10);
    expect(report.score).toBe(report.lines.reduce((sum, { score }) => sum + score, 0));
    const free = new Map(
      openings.flatMap(({ sessions }) =>
        sessions.map(({ number, capacity, taken }) => [number, (capacity ?? Infinity) - taken] as const),
      ),
    );
    for (const [session, count] of countBy(report.lines, ({ number }) => String(number)))
      expect(count).toBeLessThanOrEqual(free.get(Number(session)) ?? 0);
    // One a week, and the period touches three weeks at most.
    expect(Math.max(...countBy(report.lines, ({ personId }) => personId).values())).toBeLessThanOrEqual(3);
    for (const { startsAt } of report.lines)
      expect([startsAt > NOW, startsAt < WISH.until]).toEqual([true, true]);
  });

  it('is the same by the index', async () => {
    const live = new LiveIndex(loadConfig({ DATABASE_URL: database.appUrl }));
    await live.follow();
    expect(await plan(live).run(WISH, COORDINATOR, NOW)).toEqual(await run());
    await live.onModuleDestroy();
  });

  it('counts the places that residents hold: who wants one a week and holds it, is left in peace', async () => {
    const { lines } = await run();
    const rows: { id: string; number: number }[] = await new Database(app).withActor(COORDINATOR, (tx) =>
      tx.manager.query('SELECT id, number FROM people'),
    );
    const numberOf = new Map(rows.map(({ id, number }) => [id, number]));
    const holding = lines.filter(({ personId, startsAt }) => {
      const person = people.find(({ number }) => number === numberOf.get(personId)) as Person;
      return person.heldPlaces.some((held) => weekOf(held.startsAt) === weekOf(startsAt.getTime()));
    });
    expect(people.filter(({ heldPlaces }) => heldPlaces.length > 0).length).toBeGreaterThan(20);
    expect(holding).toEqual([]);
  });

  it('covers more sessions, or as many, as more coverage is wished for', async () => {
    const [less, more] = [await run({ coverage: 0 }), await run({ coverage: 1000 })];
    expect(more.sessionsCovered).toBeGreaterThanOrEqual(less.sessionsCovered);
    expect(less.score).toBeGreaterThanOrEqual(more.score);
  });

  it('says why there is nothing in it', async () => {
    const past = { from: new Date('2020-01-01'), until: new Date('2020-02-01') };
    expect(await run(past)).toMatchObject({ lines: [], sessions: 0, why: 'no-session' });
    const elsewhere = { areaId: '00000000-0000-7000-8000-000000000000' };
    expect(await run(elsewhere)).toMatchObject({ lines: [], why: 'no-session' });
    expect(await run({ perWeek: 0 })).toMatchObject({ lines: [], why: 'nobody-fits' });
  });
});
