import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { dataSourceOptions, migrate } from '@app/database';
import { EmbeddedServer } from '@app/embedded';
import { countPeople, OpeningsIndex, openingsForPerson, PeopleIndex, peopleForOpening } from '@app/engine';
import { type Opening, type Person, rankOpenings, rankPeople } from '@app/matching';
import { DataSource } from 'typeorm';
import { atLeast, atMost, type Figure, noted } from './figure';
import { RuleFigures } from './rule-figures';
import { replaceCity, smallCity } from './small-cities';

/** Lists of small cities that try every rule: reference, SQL and index. `--cities N` sets how many. */
async function main(): Promise<Figure[]> {
  const { values } = parseArgs({ options: { cities: { type: 'string', default: '1000' } } });
  const folder = mkdtempSync(join(tmpdir(), 'tsumugi-cities-'));
  const server = await EmbeddedServer.open(join(folder, 'data'));
  await migrate(server.adminUrl, server.databaseUrl);
  const app = await new DataSource(dataSourceOptions(server.databaseUrl, 1)).initialize();
  try {
    return await compare(server.adminUrl, app, Number(values.cities));
  } finally {
    await app.destroy();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(url: string, app: DataSource, cities: number): Promise<Figure[]> {
  const rules = new RuleFigures(cities > 50 ? 40 : 4);
  let different = 0;
  for (let seed = 1; seed <= cities; seed++) {
    const { now } = smallCity(seed);
    const { openings, people } = await replaceCity(url, smallCity(seed));
    const index = PeopleIndex.of(people);
    for (const opening of openings) {
      rules.add(opening, people, now);
      different += await peopleDiffer(app, index, opening, people, now);
    }
    for (const person of people.slice(0, 10)) different += await openingsDiffer(app, person, openings, now);
    different += openingsIndexDiffers(openings, people, now);
  }
  const report = rules.report();
  return [
    atMost(`differences between reference, SQL and index over ${cities} cities`, different, 0),
    atLeast('eligible a list, median', report.medianEligible, 10),
    atLeast('pairs that the least deciding rule decides alone, share', report.leastDecided, 0.01),
    atLeast('listed pairs with a tied score, share', report.tiedShare, 0.05),
    noted('pairs judged by every rule', report.pairs),
  ];
}

async function peopleDiffer(
  app: DataSource,
  index: PeopleIndex,
  opening: Opening,
  people: readonly Person[],
  now: Date,
) {
  const { total, candidates } = rankPeople(opening, people, now);
  const expected = candidates.map(({ person, score, parts }) => ({ person, score, parts }));
  const bySql = async (limit?: number) =>
    (await app.transaction((manager) => peopleForOpening({ manager }, opening, now, limit))).map(
      ({ person, score, parts }) => ({
        person,
        score,
        parts,
      }),
    );
  const sqlDiffers =
    (await app.transaction((manager) => countPeople({ manager }, opening, now))) !== total ||
    !isDeepStrictEqual(await bySql(), expected) ||
    !isDeepStrictEqual(await bySql(5), expected.slice(0, 5));
  const indexDiffers =
    !isDeepStrictEqual(index.rank(opening, now, Infinity), expected) ||
    !isDeepStrictEqual(index.rank(opening, now, 5), expected.slice(0, 5)) ||
    index.count(opening, now) !== total ||
    !isDeepStrictEqual(sorted(index.listed(opening, now)), sorted(expected.map(({ person }) => person)));
  return Number(sqlDiffers) + Number(indexDiffers);
}

async function openingsDiffer(app: DataSource, person: Person, openings: readonly Opening[], now: Date) {
  const expected = rankOpenings(person, openings, now, 20);
  const found = await openingsForPerson(app, person, now, 20);
  const best = expected.candidates.map(({ opening, score, parts }) => ({ opening, score, parts }));
  const bySql = found.candidates.map(({ opening, score, parts }) => ({ opening, score, parts }));
  return Number(found.total !== expected.total || !isDeepStrictEqual(bySql, best));
}

/** How many residents' lists differ; it is asked for everybody, being quick. */
function openingsIndexDiffers(openings: readonly Opening[], people: readonly Person[], now: Date): number {
  const index = new OpeningsIndex(openings, now);
  const differs = people.filter((person) => {
    const { total, candidates } = rankOpenings(person, openings, now, 20);
    const best = candidates.map(({ opening, score, parts }) => ({ opening, score, parts }));
    return !isDeepStrictEqual(index.rank(person, 20), { total, candidates: best });
  });
  return differs.length;
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

main().then((figures) => console.log(JSON.stringify(figures, null, 2)));
