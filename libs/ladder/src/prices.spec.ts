import fc from 'fast-check';
import { type Kinds, nightlyPrices } from './prices';

const DAYS = 2;

const kind = fc.record({
  arrivals: fc.integer({ min: 0, max: 40 }).map((each) => each / 20),
  worth: fc.integer({ min: 1, max: 50 }).map((each) => each / 50),
  rate: fc.integer({ min: 1, max: 19 }).map((each) => each / 20),
});
type Kind = { arrivals: number; worth: number; rate: number };

function priceOf(all: readonly Kind[], days = DAYS): number {
  const kinds: Kinds = {
    arrivals: Float64Array.from(all, ({ arrivals }) => arrivals),
    worth: Float64Array.from(all, ({ worth }) => worth),
  };
  const fits = {
    starts: Int32Array.from([0, all.length]),
    kinds: Int32Array.from(all.keys()),
    rates: Float64Array.from(all, ({ rate }) => rate),
  };
  return nightlyPrices(fits, kinds, days)[0]!;
}

const rightSide = (all: readonly Kind[], price: number, days = DAYS) =>
  all.reduce(
    (sum, { arrivals, worth, rate }) => sum + arrivals * Math.max(0, worth * rate - price * days),
    0,
  );

describe('the price of a day of somebody’s attention', () => {
  it('is what the openings to come are worth, less what the silence would cost', () => {
    expect(priceOf([{ arrivals: 0.5, worth: 1, rate: 0.3 }])).toBeCloseTo((0.5 * 0.3) / (1 + 0.5 * DAYS), 12);
    expect(priceOf([])).toBe(0);
  });

  it('solves its own equation', () => {
    fc.assert(
      fc.property(fc.array(kind, { maxLength: 30 }), (all) => {
        const price = priceOf(all);
        expect(rightSide(all, price)).toBeCloseTo(price, 9);
      }),
    );
  });

  it('is where a damped iteration settles, where that settles', () => {
    fc.assert(
      fc.property(fc.array(kind, { maxLength: 6 }), (all) => {
        const arrivals = all.reduce((sum, each) => sum + each.arrivals, 0);
        fc.pre(arrivals * DAYS < 2);
        let damped = 0;
        for (let round = 0; round < 200; round++) damped += 0.5 * (rightSide(all, damped) - damped);
        expect(priceOf(all)).toBeCloseTo(damped, 6);
      }),
    );
  });

  it('does not fall when another kind of opening comes, or one is worth more', () => {
    fc.assert(
      fc.property(fc.array(kind, { minLength: 1, maxLength: 12 }), kind, (all, another) => {
        const price = priceOf(all);
        expect(priceOf([...all, another])).toBeGreaterThanOrEqual(price - 1e-12);
        const dearer = all.map((each, at) =>
          at === 0 ? { ...each, worth: Math.min(1, each.worth * 1.1) } : each,
        );
        expect(priceOf(dearer)).toBeGreaterThanOrEqual(price - 1e-12);
      }),
    );
  });

  it('stands alone for each person', () => {
    const kinds = { arrivals: Float64Array.of(0.2, 0.1), worth: Float64Array.of(1, 0.5) };
    const fits = {
      starts: Int32Array.of(0, 2, 2, 3),
      kinds: Int32Array.of(0, 1, 1),
      rates: Float64Array.of(0.3, 0.3, 0.3),
    };
    const [both, none, one] = nightlyPrices(fits, kinds, DAYS);
    expect(none).toBe(0);
    expect(one).toBeCloseTo((0.1 * 0.15) / 1.2, 12);
    expect(both).toBeGreaterThan(one!);
  });
});
