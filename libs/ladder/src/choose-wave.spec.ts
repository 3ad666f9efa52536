import fc from 'fast-check';
import { type Candidate, chooseWave, indexOf, stillAwaited } from './choose-wave';

const SILENT = 2;
const same = (number: number) => number;
const anybody = (number: number, with_: Partial<Candidate> = {}): Candidate => ({
  number,
  answerRate: 0.1,
  places: 1,
  price: 0,
  lastAskedAt: null,
  ...with_,
});
const numbers = (chosen: readonly Candidate[]) => chosen.map(({ number }) => number);

describe('the index', () => {
  it.each([
    [1, 0.35, 0, 3500],
    [0.5, 0.35, 0, 1750],
    [1, 0.35, 0.1, 1500],
    [1, 0.04, 0.03, -201],
    [1, 0, 0, 0],
  ])('of worth %f, rate %f, price %f is %i', (worth, rate, price, index) => {
    expect(Math.abs(indexOf(worth, rate, price, SILENT) - index)).toBeLessThanOrEqual(1);
  });
});

describe('a wave', () => {
  it('asks the likeliest first, until the expected yeses cover the places', () => {
    const people = [anybody(1), anybody(2, { answerRate: 0.6 }), anybody(3, { answerRate: 0.5 })];
    expect(numbers(chooseWave({ freePlaces: 1, awaited: 0, worth: 1 }, people, SILENT, same))).toEqual([
      2, 3,
    ]);
  });

  it('asks nobody whose silence would cost more elsewhere', () => {
    const people = [anybody(1, { price: 0.06 }), anybody(2, { price: 0.01 })];
    expect(numbers(chooseWave({ freePlaces: 3, awaited: 0, worth: 1 }, people, SILENT, same))).toEqual([2]);
  });

  it('asks nobody while enough yeses are still expected of those asked', () => {
    expect(chooseWave({ freePlaces: 1, awaited: 1, worth: 1 }, [anybody(1)], SILENT, same)).toEqual([]);
    expect(chooseWave({ freePlaces: 0, awaited: 0, worth: 1 }, [anybody(1)], SILENT, same)).toEqual([]);
  });

  it('gives equals their turn: never asked first, then who was asked longest ago', () => {
    const people = [anybody(1, { lastAskedAt: 300 }), anybody(2, { lastAskedAt: 200 }), anybody(3)];
    expect(numbers(chooseWave({ freePlaces: 9, awaited: 0, worth: 1 }, people, SILENT, same))).toEqual([
      3, 2, 1,
    ]);
  });

  const candidate = fc.record({
    answerRate: fc.integer({ min: 1, max: 19 }).map((each) => each / 20),
    places: fc.integer({ min: 1, max: 3 }),
    price: fc.integer({ min: 0, max: 5 }).map((each) => each / 20),
    lastAskedAt: fc.option(fc.integer({ min: 0, max: 5 })),
  });
  const crowd = fc
    .array(candidate, { maxLength: 40 })
    .map((all) => all.map((each, at) => ({ ...each, number: at + 1 })));
  const need = fc.record({
    freePlaces: fc.integer({ min: 0, max: 5 }),
    awaited: fc.integer({ min: 0, max: 20 }).map((each) => each / 5),
    worth: fc.integer({ min: 1, max: 50 }).map((each) => each / 50),
  });

  it('is the same in whatever order the people come', () => {
    fc.assert(
      fc.property(crowd, need, fc.nat(), (people, wanted, turn) => {
        const at = people.length ? turn % people.length : 0;
        const turned = [...people.slice(at), ...people.slice(0, at)].reverse();
        expect(chooseWave(wanted, turned, SILENT, same)).toEqual(chooseWave(wanted, people, SILENT, same));
      }),
    );
  });

  it('never asks one more than is needed to cover the places, and never anybody below zero', () => {
    fc.assert(
      fc.property(crowd, need, (people, wanted) => {
        const chosen = chooseWave(wanted, people, SILENT, same);
        const allButLast = chosen
          .slice(0, -1)
          .reduce((sum, each) => sum + each.answerRate * each.places, wanted.awaited);
        if (chosen.length > 0) expect(allButLast).toBeLessThan(wanted.freePlaces - 1e-9);
        for (const { index } of chosen) expect(index).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('asks no fewer people when more places are free', () => {
    fc.assert(
      fc.property(crowd, need, (people, wanted) => {
        const more = { ...wanted, freePlaces: wanted.freePlaces + 1 };
        const few = numbers(chooseWave(wanted, people, SILENT, same));
        expect(numbers(chooseWave(more, people, SILENT, same)).slice(0, few.length)).toEqual(few);
      }),
    );
  });

  it('drops nobody out of the wave because of a better chance', () => {
    fc.assert(
      fc.property(crowd, need, (people, wanted) => {
        const [first] = chooseWave(wanted, people, SILENT, same);
        if (!first) return;
        const better = people.map((each) =>
          each.number === first.number ? { ...each, answerRate: each.answerRate + 0.04 } : each,
        );
        expect(numbers(chooseWave(wanted, better, SILENT, same))).toContain(first.number);
      }),
    );
  });
});

test.each([
  [0, 0.4],
  [12, 0.2],
  [36, 0.05],
])('after %i hours %f of a yes is still expected', (hours, left) => {
  expect(stillAwaited(0.4, hours, 12)).toBeCloseTo(left, 10);
});
