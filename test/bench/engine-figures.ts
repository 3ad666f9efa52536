import { isDeepStrictEqual } from 'node:util';
import { countPeople, openingsForPerson, PeopleFeed, peopleForOpening } from '@app/engine';
import { type Opening, rankOpenings, rankPeople } from '@app/matching';
import { type BenchCity, timed } from './bench-city';
import { atLeast, atMost, type Figure, median, noted } from './figure';
import { fillUsualWay, rankUsualWay } from './usual-way';

const LIMIT = 50;

/** So many openings, spread over the city's. */
function sample<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, at) => at % step === 0).slice(0, count);
}

/** People for an opening: the usual way, SQL and index over the same openings in turn, medians of all. */
export async function peopleFigures(bench: BenchCity, openings: number): Promise<Figure[]> {
  const { city, client, app, wanted } = bench;
  await fillUsualWay(client, city.people());
  const loading = performance.now();
  const { index } = await PeopleFeed.load(client);
  const loaded = performance.now() - loading;
  const times = { usual: [] as number[], sql: [] as number[], index: [] as number[] };
  const chosen = sample(city.openings, openings);
  for (const opening of city.openings) index.rank(opening, wanted.now, LIMIT);
  for (const opening of chosen) {
    times.usual.push(await timed(() => rankUsualWay(client, opening, wanted.now, LIMIT)));
    await peopleForOpening(app, opening, wanted.now, LIMIT);
    for (let round = 0; round < 3; round++)
      times.sql.push(await timed(() => peopleForOpening(app, opening, wanted.now, LIMIT)));
    for (let round = 0; round < 9; round++)
      times.index.push(await timed(() => index.rank(opening, wanted.now, LIMIT)));
  }
  const all = await timed(() => city.openings.map((opening) => index.rank(opening, wanted.now, LIMIT)));
  const [usual, sql, bits] = [median(times.usual), median(times.sql), median(times.index)];
  return [
    noted(`usual way, p50 ms at ${wanted.residents}`, usual),
    noted(`SQL, p50 ms at ${wanted.residents}`, sql),
    noted(`index, p50 ms at ${wanted.residents}`, bits),
    atLeast('SQL against the usual way, times', usual / sql, 80),
    atLeast('index against the usual way, times', usual / bits, 8000),
    atMost(`all ${city.openings.length} openings re-matched, one thread, s`, all / 1000, 0.6),
    atMost('index memory, MB', index.bytes / 1e6, 60),
    noted('index loaded by COPY, s', loaded / 1000),
  ];
}

/** Differences over a sample of openings and of residents, by number, score and parts. */
export async function differenceFigures(bench: BenchCity, openings: number): Promise<Figure[]> {
  const { city, client, app, wanted } = bench;
  const people = [...city.people()];
  const { index } = await PeopleFeed.load(client);
  let different = 0;
  for (const opening of sample(city.openings, openings)) {
    const expected = rankPeople(opening, people, wanted.now, LIMIT);
    const best = expected.candidates.map(({ person, score, parts }) => ({ person, score, parts }));
    const found = await peopleForOpening(app, opening, wanted.now, LIMIT);
    const bySql = found.map(({ person, score, parts }) => ({ person, score, parts }));
    const total = await countPeople(app, opening, wanted.now);
    if (total !== expected.total || !isDeepStrictEqual(bySql, best)) different += 1;
    if (!isDeepStrictEqual(index.rank(opening, wanted.now, LIMIT), best)) different += 1;
  }
  for (const person of sample(people, openings)) {
    const expected = rankOpenings(person, city.openings, wanted.now, 20);
    const found = await openingsForPerson(app, person, wanted.now, 20);
    const best = expected.candidates.map(({ opening, score, parts }) => ({ opening, score, parts }));
    const bySql = found.candidates.map(({ opening, score, parts }) => ({ opening, score, parts }));
    if (found.total !== expected.total || !isDeepStrictEqual(bySql, best)) different += 1;
  }
  return [atMost(`differences over ${openings} openings and residents at ${wanted.residents}`, different, 0)];
}

/** Openings for a person, as a multiple of the shortest round trip in the same run. */
export async function openingFigures({ city, app, wanted }: BenchCity, most: number): Promise<Figure[]> {
  const people = sample(
    [...city.people()].filter(({ paused }) => !paused),
    100,
  );
  const times: number[] = [];
  const trips: number[] = [];
  for (const person of people) {
    await openingsForPerson(app, person, wanted.now, 20);
    for (let round = 0; round < 3; round++) {
      trips.push(await timed(() => app.query('SELECT 1')));
      times.push(await timed(() => openingsForPerson(app, person, wanted.now, 20)));
    }
  }
  const count = wanted.openings;
  return [
    noted(`SELECT 1, p50 ms beside ${count} openings`, median(trips)),
    noted(`openings for a person, SQL, p50 ms at ${count}`, median(times)),
    atMost(`openings for a person at ${count}, round trips`, median(times) / median(trips), most),
  ];
}

/** How much longer SQL and index take in the larger city. */
export async function growthFigures(small: BenchCity, large: BenchCity, openings: number): Promise<Figure[]> {
  const [a, b] = [await midTimes(small, openings), await midTimes(large, openings)];
  const rows = large.wanted.residents / small.wanted.residents;
  const name = `${small.wanted.residents} to ${large.wanted.residents} residents (${rows.toFixed(1)} times the rows, same density)`;
  return [
    noted(`SQL, p50 ms at ${large.wanted.residents}`, b.sql),
    noted(`index, p50 ms at ${large.wanted.residents}`, b.index),
    atMost(`SQL from ${name}`, b.sql / a.sql, 6),
    atMost(`index from ${name}`, b.index / a.index, 6),
  ];
}

async function midTimes({ city, client, app, wanted }: BenchCity, openings: number) {
  const { index } = await PeopleFeed.load(client);
  const chosen: Opening[] = sample(city.openings, openings);
  for (const opening of city.openings.slice(0, 500)) index.rank(opening, wanted.now, LIMIT);
  const sql: number[] = [];
  const bits: number[] = [];
  for (const opening of chosen) {
    for (let round = 0; round < 3; round++)
      sql.push(await timed(() => peopleForOpening(app, opening, wanted.now, LIMIT)));
    for (let round = 0; round < 9; round++)
      bits.push(await timed(() => index.rank(opening, wanted.now, LIMIT)));
  }
  return { sql: median(sql), index: median(bits) };
}
