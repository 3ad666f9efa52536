import { dayNumber } from './calendar';
import { tieBreak } from './tie-break';

const CHRISTMAS = dayNumber('2026-12-25');

function inBigints(person: number, opening: number, day: number): number {
  const mask = 0x7fffffffn;
  let x = (BigInt(person) * 40503n + BigInt(opening) * 30011n + BigInt(day)) & mask;
  for (let round = 0; round < 3; round++) x = ((x ^ (x >> 15n)) * 0x2c1b3c6dn) & mask;
  return Number(x);
}

describe('the tie-break', () => {
  it.each([
    [0, 0, 0, 0],
    [1, 1, 20_780, 185_431_537],
    [2, 1, 20_780, 291_903_855],
    [1, 2, 20_780, 1_551_364_351],
    [1, 1, 20_781, 132_829_466],
    [150_000, 2_000, 20_812, 2_114_291_154],
    [2_147_483_647, 2_147_483_647, 20_812, 2_005_230_530],
  ])('gives for person %i, opening %i, day %i: %i', (person, opening, day, mix) => {
    expect(tieBreak(person, opening, day)).toBe(mix);
  });

  it('is what SQL computes with bigint', () => {
    for (let n = 1; n < 3_000_000_000; n = n * 3 + 1) {
      expect(tieBreak(n, n * 7, CHRISTMAS)).toBe(inBigints(n, n * 7, CHRISTMAS));
    }
  });

  it('never puts two people on the same number for one opening and day', () => {
    const mixes = new Set(Array.from({ length: 50_000 }, (_, person) => tieBreak(person, 7, CHRISTMAS)));
    expect(mixes.size).toBe(50_000);
  });

  it('favours no number over 30 days: each of 20 tied people comes first about equally often', () => {
    const openings = 400;
    const days = 30;
    const first = new Map<number, number>();
    for (let day = CHRISTMAS; day < CHRISTMAS + days; day++) {
      for (let opening = 1; opening <= openings; opening++) {
        const winner = firstOf(20, opening, day);
        first.set(winner, (first.get(winner) ?? 0) + 1);
      }
    }
    // 19 degrees of freedom: 43.8 is exceeded by chance once in a thousand.
    expect(chiSquare([...first.values()], (openings * days) / 20)).toBeLessThan(43.8);
    expect(first.size).toBe(20);
  });

  it('favours neither of two neighbours over 30 days', () => {
    let lower = 0;
    for (let day = CHRISTMAS; day < CHRISTMAS + 30; day++) {
      for (let person = 1; person <= 500; person++) {
        if (tieBreak(person, 42, day) < tieBreak(person + 1, 42, day)) lower++;
      }
    }
    expect(lower / 15_000).toBeGreaterThan(0.48);
    expect(lower / 15_000).toBeLessThan(0.52);
  });

  it('lets yesterday say nothing about today', () => {
    const same = Array.from(
      { length: 2000 },
      (_, opening) => firstOf(10, opening, 20_780) === firstOf(10, opening, 20_781),
    );
    expect(same.filter(Boolean).length / 2000).toBeLessThan(0.13);
  });
});

function firstOf(people: number, opening: number, day: number): number {
  const numbers = Array.from({ length: people }, (_, index) => index + 1);
  return numbers.reduce((best, each) =>
    tieBreak(each, opening, day) < tieBreak(best, opening, day) ? each : best,
  );
}

function chiSquare(counts: number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
