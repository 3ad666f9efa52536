import { Database, dataSourceOptions } from '@app/database';
import { exposuresAt, LogListShown, OpeningsForResidentQuery, OpeningsToMatchQuery } from '@app/matches';
import { type Opening, type Person, rankOpenings } from '@app/matching';
import type { DataSource } from 'typeorm';
import { DataSource as Source } from 'typeorm';
import { replaceCity, smallCity } from '../bench/small-cities';
import { type TestDatabase, testDatabase } from '../support/postgres';

const DAY_MS = 86_400_000;
const WANTED = { ...smallCity(5), residents: 40, openings: 120 };
const NOW = WANTED.now;
const SHOWN = 10;

let database: TestDatabase;
let owner: DataSource;
let openings: readonly Opening[];
let people: readonly Person[];
let idOf: Map<number, string>;

beforeAll(async () => {
  database = await testDatabase();
  owner = await new Source(dataSourceOptions(database.adminUrl, 2)).initialize();
  ({ openings, people } = await replaceCity(database.adminUrl, WANTED));
  const rows: { number: number; id: string }[] = await owner.query('SELECT number, id FROM openings');
  idOf = new Map(rows.map(({ number, id }) => [number, id]));
});

afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

const at = (day: number) => new Date(NOW.getTime() + day * DAY_MS);
const log = () => new LogListShown(new Database(owner));
const idsOf = (numbers: readonly number[]) => numbers.map((number) => idOf.get(number) as string);

async function personIds(): Promise<string[]> {
  const rows: { id: string }[] = await owner.query('SELECT id FROM people ORDER BY number');
  return rows.map(({ id }) => id);
}

describe('exposure', () => {
  it('counts one list a day of each resident, by rank, from the next midnight for seven days', async () => {
    const [sato, tanaka] = (await personIds()) as [string, string];
    const [first, second] = openings.map(({ number }) => number) as [number, number];
    await log().run(sato, idsOf([first, second]), NOW);
    await log().run(sato, idsOf([second, first]), NOW);
    await log().run(tanaka, idsOf([second]), NOW);
    expect(await exposuresAt(owner, NOW)).toEqual(new Map());
    const shown = new Map([
      [first, 1000],
      [second, 1630],
    ]);
    expect(await exposuresAt(owner, at(1))).toEqual(shown);
    expect(await exposuresAt(owner, at(7))).toEqual(shown);
    expect(await exposuresAt(owner, at(8))).toEqual(new Map());
  });

  it('takes many lists at once that show the same openings in different orders', async () => {
    const ids = await personIds();
    const numbers = openings.slice(0, 20).map(({ number }) => number);
    const turned = ids.map((_, by) => [...numbers.slice(by % 20), ...numbers.slice(0, by % 20)]);
    await Promise.all(ids.map((id, by) => log().run(id, idsOf(turned[by] as number[]), at(20))));
    const sum = [...(await exposuresAt(owner, at(21))).values()].reduce((all, each) => all + each, 0);
    const aList = numbers.reduce((all, _, rank) => all + Math.floor(1000 / Math.log2(rank + 2)), 0);
    expect(sum).toBe(ids.length * aList);
  });

  it('orders lists as the reference does over all openings, whatever was shown', async () => {
    let moved = 0;
    const query = new OpeningsForResidentQuery(new OpeningsToMatchQuery());
    for (const round of [1, 2, 3, 4, 5]) {
      await owner.query('DELETE FROM exposures');
      await owner.query(
        `INSERT INTO exposures SELECT $1::date - 1, id, (number * 7919 * $2) % 400000 FROM openings WHERE number % 3 <> 0`,
        [NOW.toISOString().slice(0, 10), round],
      );
      const exposure = await exposuresAt(owner, NOW);
      expect(exposure.size).toBeGreaterThan(50);
      for (const person of people) {
        const expected = rankOpenings(person, openings, NOW, SHOWN, exposure);
        const found = await query.run(owner as never, { id: '', person }, SHOWN, NOW);
        expect(found.total).toBe(expected.total);
        expect(found.candidates.map(({ openingId: _, ...each }) => each)).toEqual(expected.candidates);
        const plain = rankOpenings(person, openings, NOW, SHOWN).candidates;
        if (expected.candidates.some(({ opening }, place) => opening !== plain[place]?.opening)) moved++;
      }
    }
    expect(moved).toBeGreaterThan(20);
  });
});
