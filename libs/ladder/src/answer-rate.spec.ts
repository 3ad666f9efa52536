import fc from 'fast-check';
import { answerRate, FIRST_PRIOR, factorOf, fitPrior, ownRate } from './answer-rate';
import { chanceOf } from './simulation/random';

describe('the chance of a yes', () => {
  it.each([
    [{ asked: 0, yes: 0 }, 0.1],
    [{ asked: 4, yes: 0 }, 0.06],
    [{ asked: 4, yes: 4 }, 0.46],
    [{ asked: 94, yes: 47 }, 0.476],
  ])('of %j alone is %f', (own, rate) => {
    expect(ownRate(own, FIRST_PRIOR)).toBeCloseTo(rate, 10);
  });

  it('stays within sense whatever the factors', () => {
    expect(answerRate({ asked: 900, yes: 0 }, FIRST_PRIOR, 0.1, 0.1)).toBe(0.005);
    expect(answerRate({ asked: 9, yes: 9 }, FIRST_PRIOR, 3, 3)).toBe(0.95);
  });

  it('never falls with a yes more and never rises with an ask more', () => {
    const answers = fc
      .integer({ min: 0, max: 50 })
      .chain((yes) => fc.record({ yes: fc.constant(yes), asked: fc.integer({ min: yes, max: 100 }) }));
    fc.assert(
      fc.property(answers, ({ yes, asked }) => {
        const rate = ownRate({ asked, yes }, FIRST_PRIOR);
        expect(ownRate({ asked: asked + 1, yes: yes + 1 }, FIRST_PRIOR)).toBeGreaterThan(rate);
        expect(ownRate({ asked: asked + 1, yes }, FIRST_PRIOR)).toBeLessThan(rate);
      }),
    );
  });
});

describe('a factor', () => {
  it.each([
    [0, 0, 1],
    [40, 20, 1.5],
    [0, 20, 0.5],
    [2, 1, 22 / 21],
  ])('of %f yeses where %f were expected is %f', (yes, expected, factor) => {
    expect(factorOf(yes, expected)).toBeCloseTo(factor, 10);
  });
});

describe('the prior', () => {
  it('is the first one until thirty people were asked', () => {
    expect(fitPrior(Array.from({ length: 29 }, () => ({ asked: 5, yes: 5 })))).toBe(FIRST_PRIOR);
  });

  it('finds the rates of a drawn town: their mean and how far people differ', () => {
    const chance = chanceOf(7);
    const people = Array.from({ length: 4000 }, () => {
      const rate = chance.says(0.25) ? 0.4 : 0.05;
      const asked = chance.between(1, 12);
      return { asked, yes: Array.from({ length: asked }, () => chance.says(rate)).filter(Boolean).length };
    });
    const { yes, no } = fitPrior(people);
    const mean = 0.25 * 0.4 + 0.75 * 0.05;
    const spread = 0.25 * 0.75 * 0.35 ** 2;
    expect(yes / (yes + no)).toBeCloseTo(mean, 1);
    const weight = (mean * (1 - mean)) / spread - 1;
    expect(yes + no).toBeGreaterThan(0.75 * weight);
    expect(yes + no).toBeLessThan(1.35 * weight);
  });

  it('weighs a lot where everybody answers alike', () => {
    const { yes, no } = fitPrior(Array.from({ length: 400 }, () => ({ asked: 10, yes: 1 })));
    expect(yes + no).toBeGreaterThan(40);
  });
});
