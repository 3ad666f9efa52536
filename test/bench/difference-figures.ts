import { isDeepStrictEqual } from 'node:util';
import { countPeople, OpeningsIndex, openingsForPerson, PeopleFeed, peopleForOpening } from '@app/engine';
import { rankOpenings, rankPeople } from '@app/matching';
import type { BenchCity } from './bench-city';
import { LIMIT, sample } from './engine-figures';
import { atMost, type Figure } from './figure';

/** Differences over a sample of openings and of residents, by number, score and parts. */
export async function differenceFigures(bench: BenchCity, openings: number): Promise<Figure[]> {
  const name = `at ${bench.wanted.residents}, reference, SQL and index`;
  return [
    atMost(`differences over ${openings} openings ${name}`, await peopleDifferences(bench, openings), 0),
    atMost(`differences over ${openings} residents ${name}`, await openingDifferences(bench, openings), 0),
  ];
}

async function peopleDifferences({ city, client, app, wanted: { now } }: BenchCity, openings: number) {
  const people = [...city.people()];
  const { index } = await PeopleFeed.load(client);
  let different = 0;
  for (const opening of sample(city.openings, openings)) {
    const { total, candidates } = rankPeople(opening, people, now, LIMIT);
    const best = candidates.map(({ person, score, parts }) => ({ person, score, parts }));
    const found = await app.transaction((manager) => peopleForOpening({ manager }, opening, now, LIMIT));
    const bySql = found.map(({ person, score, parts }) => ({ person, score, parts }));
    const totals = [
      await app.transaction((manager) => countPeople({ manager }, opening, now)),
      index.count(opening, now),
    ];
    const lists = [bySql, index.rank(opening, now, LIMIT)];
    different += totals.filter((each) => each !== total).length;
    different += lists.filter((each) => !isDeepStrictEqual(each, best)).length;
  }
  return different;
}

async function openingDifferences({ city, app, wanted: { now } }: BenchCity, residents: number) {
  const index = new OpeningsIndex(city.openings, now);
  let different = 0;
  for (const person of sample([...city.people()], residents)) {
    const { total, candidates } = rankOpenings(person, city.openings, now, 20);
    const expected = {
      total,
      candidates: candidates.map(({ opening, score, parts }) => ({ opening, score, parts })),
    };
    const found = await openingsForPerson(app, person, now, 20);
    const bySql = found.candidates.map(({ opening, score, parts }) => ({ opening, score, parts }));
    const answers = [{ total: found.total, candidates: bySql }, index.rank(person, 20)];
    different += answers.filter((each) => !isDeepStrictEqual(each, expected)).length;
  }
  return different;
}
