import { type Exposure, type Person, rankOpenings } from '@app/matching';
import { TRYING } from '../city/city-shape';
import { drawCity } from '../city/draw-city';
import { OpeningsIndex } from './openings-index';

const now = new Date('2026-11-23T09:10:00+09:00');
const { openings, people: draw } = drawCity({ residents: 250, openings: 160, seed: 5, now, shape: TRYING });
const people: Person[] = [...draw()];
const index = new OpeningsIndex(openings, now);

function reference(person: Person, limit?: number, exposure?: Exposure) {
  const { total, candidates } = rankOpenings(person, openings, now, limit, exposure);
  return { total, candidates: candidates.map(({ opening, score, parts }) => ({ opening, score, parts })) };
}

describe('the index of openings', () => {
  it.each([1, 20, Infinity])('ranks the best %s as the reference does', (limit) => {
    for (const person of people) expect(index.rank(person, limit)).toEqual(reference(person, limit));
  });

  it('weighs by exposure as the reference does', () => {
    const shown = new Map(openings.map(({ number }) => [number, (number * 7919) % 9000]));
    for (const person of people) expect(index.rank(person, 20, shown)).toEqual(reference(person, 20, shown));
  });

  it('lists nothing of a blocked group, nor for somebody of unknown age where an age is asked', () => {
    const [somebody] = people.filter((person) => index.rank(person, 1).total > 5);
    expect(index.rank({ ...somebody!, blockedGroups: [1] }, 20).total).toBe(0);
    const ageless = { ...somebody!, birthDate: null };
    expect(index.rank(ageless, Infinity)).toEqual(reference(ageless));
  });

  it('holds only what is open', () => {
    expect(index.size).toBeGreaterThan(50);
    expect(index.size).toBeLessThan(openings.length);
  });
});
