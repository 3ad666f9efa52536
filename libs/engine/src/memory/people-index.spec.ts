import {
  bestChanges,
  bestChangesListed,
  type Opening,
  openingCandidates,
  type Person,
  rankPeople,
} from '@app/matching';
import { ACCOMMODATIONS, SKILLS } from '@app/vocabulary';
import { TRYING } from '../city/city-shape';
import { drawCity } from '../city/draw-city';
import { PeopleIndex } from './people-index';
import { personRow } from './person-row';

const now = new Date('2026-11-23T09:10:00+09:00');
const { openings, people: draw } = drawCity({ residents: 700, openings: 30, seed: 11, now, shape: TRYING });
const people: Person[] = [...draw()];

function reference(opening: Opening, among: readonly Person[], limit?: number) {
  return rankPeople(opening, among, now, limit).candidates.map(({ person, score, parts }) => ({
    person,
    score,
    parts,
  }));
}

describe('the index of residents', () => {
  const index = PeopleIndex.of(people);

  it.each([1, 3, 50, Infinity])('ranks the best %s as the reference does', (limit) => {
    for (const opening of openings)
      expect(index.rank(opening, now, limit)).toEqual(reference(opening, people, limit));
  });

  it('counts all who are eligible', () => {
    for (const opening of openings)
      expect(index.count(opening, now)).toBe(rankPeople(opening, people, now).total);
  });

  it('lists all who are eligible', () => {
    for (const opening of openings) {
      const expected = rankPeople(opening, people, now).candidates.map(({ person }) => person);
      expect(new Set(index.listed(opening, now))).toEqual(new Set(expected));
    }
  });

  it('answers a search for the best changes as the reference does', () => {
    const places = people.slice(0, 3).flatMap(({ position }) => position ?? []);
    const within = { places, access: ACCOMMODATIONS };
    const list = (opening: Opening) => new Set(index.listed(opening, now));
    const told: number[] = [];
    for (const opening of openings.slice(0, 8)) {
      const candidates = openingCandidates(opening, now, within);
      const gains = bestChangesListed(opening, candidates, list, 10);
      expect(gains).toEqual(bestChanges(opening, people, now, 10, within));
      told.push(gains.length);
    }
    expect(told.filter((count) => count > 3).length).toBeGreaterThan(3);
  });

  it('counts any number of wanted skills', () => {
    for (const count of [0, 1, 3, 4, 7, 8, 26]) {
      const opening = { ...openings[4]!, wantedSkills: SKILLS.slice(0, count) };
      expect(index.rank(opening, now, 20)).toEqual(reference(opening, people, 20));
    }
  });

  it('finds nobody for what nobody has', () => {
    const opening = { ...openings[4]!, languages: ['ja', 'mi'] };
    expect(index.rank(opening, now, 20)).toEqual([]);
    expect(reference(opening, people)).toEqual([]);
  });

  it('keeps blocked groups and declined openings apart', () => {
    const cautious = people.map((person, at) => (at % 2 ? person : { ...person, blockedGroups: [1] }));
    const opening = openings[6]!;
    expect(PeopleIndex.of(cautious).rank(opening, now, 20)).toEqual(reference(opening, cautious, 20));
  });

  it('follows changed cards, people who leave, and newcomers', () => {
    const followed = PeopleIndex.of(people);
    const changed = people.map((person) => ({
      ...person,
      longestWay: person.longestWay + 900,
      paused: person.number % 7 === 0,
    }));
    const newcomers = people.slice(0, 40).map((person) => ({ ...person, number: person.number + 5000 }));
    const rows = [...changed, ...newcomers].map((person) => personRow(person, followed.codes));
    expect(followed.follow(rows)).toBe(true);
    for (const opening of openings)
      expect(followed.rank(opening, now, 50)).toEqual(reference(opening, [...changed, ...newcomers], 50));
  });

  it('says when no room is left for newcomers', () => {
    const small = PeopleIndex.of(people.slice(0, 10));
    const rows = people.map((person) => personRow(person, small.codes));
    expect(small.follow(rows)).toBe(false);
  });
});
