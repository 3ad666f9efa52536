import { dataSourceOptions } from '@app/database';
import { openingsForPerson } from '@app/engine';
import { type Exposure, type Opening, type Person, rankOpenings } from '@app/matching';
import { DataSource } from 'typeorm';
import { replaceCity, smallCity } from '../bench/small-cities';
import { type TestDatabase, testDatabase } from '../support/postgres';

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

interface Wanted {
  readonly person: Person;
  readonly openings: readonly Opening[];
  readonly now: Date;
  readonly exposure: Exposure;
}

function reference({ person, openings, now, exposure }: Wanted) {
  const { total, candidates } = rankOpenings(person, openings, now, 20, exposure);
  return { total, candidates: candidates.map(({ opening, score, parts }) => ({ opening, score, parts })) };
}

async function bySql({ person, now, exposure }: Wanted) {
  const { total, candidates } = await openingsForPerson(app, person, now, 20, exposure);
  return { total, candidates: candidates.map(({ opening, score, parts }) => ({ opening, score, parts })) };
}

describe('openings for a person, by SQL', () => {
  it('are those of the reference, with and without exposure', async () => {
    let listed = 0;
    for (const seed of [1, 2, 3]) {
      const wanted = { ...smallCity(seed), residents: 50, openings: 150 };
      const { openings, people } = await replaceCity(database.adminUrl, wanted);
      const shown = new Map(openings.map(({ number }) => [number, (number * 7919) % 9000]));
      for (const person of people)
        for (const exposure of [new Map<number, number>(), shown]) {
          const pair = { person, openings, now: wanted.now, exposure };
          const expected = reference(pair);
          expect(await bySql(pair)).toEqual(expected);
          listed += expected.candidates.length;
        }
    }
    expect(listed).toBeGreaterThan(1000);
  });
});
