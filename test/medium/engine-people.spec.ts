import { dataSourceOptions } from '@app/database';
import { countPeople, type FoundPerson, PeopleIndex, peopleForOpening } from '@app/engine';
import { type Opening, type Person, rankPeople } from '@app/matching';
import { DataSource } from 'typeorm';
import { RuleFigures } from '../bench/rule-figures';
import { replaceCity, smallCity } from '../bench/small-cities';
import { type TestDatabase, testDatabase } from '../support/postgres';

const SEEDS = Array.from({ length: 12 }, (_, at) => at + 1);

let database: TestDatabase;
let owner: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  owner = await new DataSource(dataSourceOptions(database.adminUrl, 2)).initialize();
});

afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

type Best = Pick<FoundPerson, 'person' | 'score' | 'parts'>[];

function reference(opening: Opening, people: readonly Person[], now: Date, limit?: number): Best {
  return rankPeople(opening, people, now, limit).candidates.map(({ person, score, parts }) => ({
    person,
    score,
    parts,
  }));
}

async function bySql(opening: Opening, now: Date, limit?: number): Promise<Best> {
  const found = await peopleForOpening(owner, opening, now, limit);
  return found.map(({ person, score, parts }) => ({ person, score, parts }));
}

describe('people for an opening, by SQL and by index', () => {
  it('are those of the reference, in cities that try every rule', async () => {
    const figures = new RuleFigures(4);
    for (const seed of SEEDS) {
      const { openings, people } = await replaceCity(database.adminUrl, smallCity(seed));
      const { now } = smallCity(seed);
      const index = PeopleIndex.of(people);
      for (const opening of openings) {
        figures.add(opening, people, now);
        const expected = reference(opening, people, now);
        expect(await bySql(opening, now)).toEqual(expected);
        expect(await countPeople(owner, opening, now)).toBe(expected.length);
        expect(index.rank(opening, now, Infinity)).toEqual(expected);
        expect(index.count(opening, now)).toBe(expected.length);
        for (const limit of [1, 7, 25]) {
          expect(await bySql(opening, now, limit)).toEqual(expected.slice(0, limit));
          expect(index.rank(opening, now, limit)).toEqual(expected.slice(0, limit));
        }
      }
    }
    const report = figures.report();
    expect(report.medianEligible).toBeGreaterThanOrEqual(10);
    expect(report.tiedShare).toBeGreaterThanOrEqual(0.05);
    expect(report.leastDecided).toBeGreaterThanOrEqual(0.01);
  });
});
