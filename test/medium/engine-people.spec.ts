import { dataSourceOptions } from '@app/database';
import { PeopleIndex, peopleForOpening } from '@app/engine';
import { type Opening, type Person, rankPeople } from '@app/matching';
import { DataSource } from 'typeorm';
import { RuleFigures } from '../bench/rule-figures';
import { replaceCity, smallCity } from '../bench/small-cities';
import { type TestDatabase, testDatabase } from '../support/postgres';

const SEEDS = Array.from({ length: 12 }, (_, at) => at + 1);

let database: TestDatabase;
let app: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  app = await new DataSource(dataSourceOptions(database.appUrl, 2)).initialize();
});

afterAll(async () => {
  await app.destroy();
  await database.drop();
});

function reference(opening: Opening, people: readonly Person[], now: Date, limit?: number) {
  const { total, candidates } = rankPeople(opening, people, now, limit);
  return { total, candidates: candidates.map(({ person, score, parts }) => ({ person, score, parts })) };
}

async function bySql(opening: Opening, now: Date, limit?: number) {
  const { total, candidates } = await peopleForOpening(app, opening, now, limit);
  return { total, candidates: candidates.map(({ person, score, parts }) => ({ person, score, parts })) };
}

describe('people for an opening, by SQL and by index', () => {
  it('are those of the reference, in cities that try every rule', async () => {
    const figures = new RuleFigures(4);
    for (const seed of SEEDS) {
      const { openings, people } = await replaceCity(database.adminUrl, smallCity(seed));
      const { now } = smallCity(seed);
      const _index = PeopleIndex.of(people);
      for (const opening of openings) {
        figures.add(opening, people, now);
        expect(await bySql(opening, now)).toEqual(reference(opening, people, now));
        expect((await bySql(opening, now, 7)).candidates).toEqual(
          reference(opening, people, now, 7).candidates,
        );
      }
    }
    const report = figures.report();
    console.log(JSON.stringify(report));
    expect(report.medianEligible).toBeGreaterThanOrEqual(10);
    expect(report.tiedShare).toBeGreaterThanOrEqual(0.05);
    expect(report.leastDecided).toBeGreaterThanOrEqual(0.01);
  });
});
