import fc from 'fast-check';
import { FACT_CODES, FACTS, type FactCode, type Figure, type Figures, operatorsOf } from './facts';
import { judge } from './judge';
import type { ApprovalRule, Condition } from './rule';

// Few values, so that conditions hold and fail about equally often.
const known = (code: FactCode): fc.Arbitrary<number | boolean | string> => {
  const fact = FACTS[code];
  if (fact.type === 'number') return fc.integer({ min: 0, max: 3 });
  return fact.type === 'yes-no' ? fc.boolean() : fc.constantFrom(...fact.codes.slice(0, 3));
};
const figure = (code: FactCode): fc.Arbitrary<Figure> => fc.option(known(code), { freq: 4 });
const figures: fc.Arbitrary<Figures> = fc.record(
  Object.fromEntries(FACT_CODES.map((code) => [code, figure(code)])),
);
const condition: fc.Arbitrary<Condition> = fc.constantFrom(...FACT_CODES).chain((fact) =>
  fc.record({
    fact: fc.constant(fact),
    operator: fc.constantFrom(...operatorsOf(fact)),
    values: fc.array(known(fact), { minLength: 1, maxLength: 1 }),
  }),
);
const rule: fc.Arbitrary<ApprovalRule> = fc.record({
  ruleId: fc.uuid(),
  version: fc.integer({ min: 1, max: 9 }),
  effect: fc.constantFrom('approve' as const, 'block' as const),
  conditions: fc.array(condition, { maxLength: 3 }),
});
const rules = fc.array(rule, { maxLength: 6 });
const runs = { numRuns: 1000 };

describe('whatever the rules and the facts', () => {
  it('the order of the rules does not matter', () => {
    const shuffled = rules.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, figures, ([all, mixed], facts) => {
        expect(judge(mixed, facts)).toEqual(judge(all, facts));
      }),
      runs,
    );
  });

  it('one more block never turns a block, or nothing, into an approval', () => {
    fc.assert(
      fc.property(rules, rule, figures, (all, more, facts) => {
        const before = judge(all, facts).decision;
        const after = judge([...all, { ...more, effect: 'block' }], facts).decision;
        if (before === 'block') expect(after).toBe('block');
        if (after === 'approve') expect(before).toBe('approve');
      }),
      runs,
    );
  });

  it('an approval and a block know every figure of the rule that decided', () => {
    fc.assert(
      fc.property(rules, figures, (all, facts) => {
        const { rule: by, trace } = judge(all, facts);
        const decided = trace.find(({ ruleId, version }) => ruleId === by?.ruleId && version === by.version);
        for (const each of decided?.conditions ?? []) expect(each.figure).not.toBeNull();
      }),
      runs,
    );
  });

  it('an approval stands only where every block was checked and fails', () => {
    fc.assert(
      fc.property(rules, figures, (all, facts) => {
        const { decision, trace } = judge(all, facts);
        const blocked = trace.some(({ effect, outcome }) => effect === 'block' && outcome !== 'fails');
        if (decision === 'approve') expect(blocked).toBe(false);
      }),
      runs,
    );
  });
});
