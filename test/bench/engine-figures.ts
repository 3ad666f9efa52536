import {
  countPeople,
  OpeningsIndex,
  openingsForPerson,
  PeopleFeed,
  type PeopleIndex,
  peopleForOpening,
} from '@app/engine';
import type { Opening } from '@app/matching';
import { type BenchCity, timed } from './bench-city';
import { atLeast, atMost, type Figure, median, noted } from './figure';
import { fillUsualWay, rankUsualWay } from './usual-way';

export const LIMIT = 50;

/** So many openings, spread over the city's. */
export function sample<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, at) => at % step === 0).slice(0, count);
}

/** People for an opening: the usual way, SQL and index over the same openings in turn, medians of all. */
export async function peopleFigures(bench: BenchCity, openings: number): Promise<Figure[]> {
  const { city, client, wanted } = bench;
  await fillUsualWay(client, city.people());
  const loading = performance.now();
  const { index } = await PeopleFeed.load(client);
  const loaded = performance.now() - loading;
  const all = await rematchTime(bench, index);
  const { usual, sql, bits, total, count } = await peopleTimes(bench, index, sample(city.openings, openings));
  return [
    noted(`usual way, p50 ms at ${wanted.residents}`, usual),
    noted(`SQL, p50 ms at ${wanted.residents}`, sql),
    noted(`index, p50 ms at ${wanted.residents}`, bits),
    noted('total of an opening by SQL, p50 ms', total),
    noted('total of an opening by index, p50 ms', count),
    atLeast('SQL against the usual way, times', usual / sql, 80),
    atLeast('index against the usual way, times', usual / bits, 8000),
    atMost(`all ${city.openings.length} openings re-matched, one thread, s`, all / 1000, 0.6),
    atMost('index memory, MB', index.bytes / 1e6, 60),
    noted('index loaded by COPY, s', loaded / 1000),
  ];
}

/** The median of some rounds over every opening of the city, after one round that warms up. */
async function rematchTime({ city, wanted }: BenchCity, index: PeopleIndex): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 6; round++)
    rounds.push(await timed(() => city.openings.map((opening) => index.rank(opening, wanted.now, LIMIT))));
  return median(rounds.slice(1));
}

async function peopleTimes(
  { client, app, wanted: { now } }: BenchCity,
  index: PeopleIndex,
  openings: readonly Opening[],
) {
  const usual: number[] = [];
  const sql: number[] = [];
  const bits: number[] = [];
  const total: number[] = [];
  const count: number[] = [];
  for (const opening of openings) {
    await several(1, usual, () => rankUsualWay(client, opening, now, LIMIT));
    await app.transaction(async (manager) => {
      await peopleForOpening({ manager }, opening, now, LIMIT);
      await several(3, sql, () => peopleForOpening({ manager }, opening, now, LIMIT));
      await several(1, total, () => countPeople({ manager }, opening, now));
    });
    await several(9, bits, () => index.rank(opening, now, LIMIT));
    await several(9, count, () => index.count(opening, now));
  }
  return {
    usual: median(usual),
    sql: median(sql),
    bits: median(bits),
    total: median(total),
    count: median(count),
  };
}

async function several(rounds: number, into: number[], work: () => unknown): Promise<void> {
  for (let round = 0; round < rounds; round++) into.push(await timed(work));
}

/** Openings for a person, as a multiple of the shortest round trip in the same run. */
export async function openingFigures({ city, app, wanted }: BenchCity, most: number): Promise<Figure[]> {
  const people = sample(
    [...city.people()].filter(({ paused }) => !paused),
    100,
  );
  const index = new OpeningsIndex(city.openings, wanted.now);
  const times: number[] = [];
  const trips: number[] = [];
  const indexed: number[] = [];
  for (const person of people) {
    await openingsForPerson(app, person, wanted.now, 20);
    for (let round = 0; round < 3; round++) {
      trips.push(await timed(() => app.query('SELECT 1')));
      times.push(await timed(() => openingsForPerson(app, person, wanted.now, 20)));
      indexed.push(await timed(() => index.rank(person, 20)));
    }
  }
  const count = wanted.openings;
  return [
    noted(`SELECT 1, p50 ms beside ${count} openings`, median(trips)),
    noted(`openings for a person, SQL, p50 ms at ${count}`, median(times)),
    noted(`openings for a person, index, p50 ms at ${count}`, median(indexed)),
    atMost(`openings for a person at ${count}, round trips`, median(times) / median(trips), most),
  ];
}

interface Mid {
  readonly sql: number;
  readonly index: number;
}

/** How much longer SQL and index take in the larger city. */
export async function growthFigures(small: BenchCity, large: BenchCity, openings: number): Promise<Figure[]> {
  const [a, b] = (await timesInTurn([small, large], openings)).map(({ sql, index }) => ({
    sql: median(sql),
    index: median(index),
  })) as [Mid, Mid];
  const rows = large.wanted.residents / small.wanted.residents;
  const name = `${small.wanted.residents} to ${large.wanted.residents} residents (${rows.toFixed(1)} times the rows, same density)`;
  return [
    noted(`SQL, p50 ms at ${large.wanted.residents}`, b.sql),
    noted(`index, p50 ms at ${large.wanted.residents}`, b.index),
    atMost(`SQL from ${name}`, b.sql / a.sql, 6),
    atMost(`index from ${name}`, b.index / a.index, 6),
  ];
}

interface Times {
  readonly sql: number[];
  readonly index: number[];
}

/** In turn, so that whatever else the machine does falls on both alike. */
async function timesInTurn(cities: readonly BenchCity[], openings: number): Promise<Times[]> {
  const times: Times[] = cities.map(() => ({ sql: [], index: [] }));
  const feeds = [];
  for (const { client } of cities) feeds.push(await PeopleFeed.load(client));
  for (const [at, { city, wanted }] of cities.entries())
    for (const opening of city.openings.slice(0, 500)) feeds[at]!.index.rank(opening, wanted.now, LIMIT);
  const samples = cities.map(({ city }) => sample(city.openings, openings));
  for (let turn = 0; turn < openings; turn++)
    for (const [at, bench] of cities.entries())
      await timeOpening(bench, feeds[at]!, samples[at]![turn]!, times[at]!);
  return times;
}

async function timeOpening({ app, wanted }: BenchCity, { index }: PeopleFeed, opening: Opening, into: Times) {
  await app.transaction(async (manager) => {
    await peopleForOpening({ manager }, opening, wanted.now, LIMIT);
    await several(3, into.sql, () => peopleForOpening({ manager }, opening, wanted.now, LIMIT));
  });
  await several(9, into.index, () => index.rank(opening, wanted.now, LIMIT));
}
