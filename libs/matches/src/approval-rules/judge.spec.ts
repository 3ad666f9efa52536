import type { Figures } from './facts';
import { judge } from './judge';
import { type ApprovalRule, type Condition, type Effect, figuresOf } from './rule';

/** 佐藤さん asks to help at 永山こども食堂. */
const SATO: Figures = {
  'person-age': 34,
  'person-attended': 3,
  'person-absent-12-months': 0,
  'person-insured': true,
  'opening-field': 'food',
  'opening-minimum-age': 0,
  'history-declined': 0,
};

const rule = (effect: Effect, ...conditions: Condition[]): ApprovalRule => ({
  ruleId: effect === 'block' ? 'b' : 'a',
  version: 1,
  effect,
  conditions,
});
const number = (fact: Condition['fact'], operator: Condition['operator'], value: number): Condition => ({
  fact,
  operator,
  values: [value],
});
const insured: Condition = { fact: 'person-insured', operator: 'is', values: [true] };
const cameTwice = number('person-attended', 'at-least', 2);
const stayedAway = number('person-absent-12-months', 'at-least', 2);

describe('one condition', () => {
  it.each<[string, Condition, string]>([
    ['at least, reached', number('person-age', 'at-least', 34), 'holds'],
    ['at least, missed by one', number('person-age', 'at-least', 35), 'fails'],
    ['at most, reached', number('person-age', 'at-most', 34), 'holds'],
    ['at most, passed by one', number('person-age', 'at-most', 33), 'fails'],
    ['exactly', number('person-attended', 'exactly', 3), 'holds'],
    ['not exactly', number('person-attended', 'exactly', 2), 'fails'],
    ['zero is a figure', number('history-declined', 'at-most', 0), 'holds'],
    ['yes', insured, 'holds'],
    ['yes where no is asked', { ...insured, values: [false] }, 'fails'],
    ['one of', { fact: 'opening-field', operator: 'one-of', values: ['green', 'food'] }, 'holds'],
    ['one of others', { fact: 'opening-field', operator: 'one-of', values: ['green'] }, 'fails'],
    ['none of', { fact: 'opening-field', operator: 'none-of', values: ['children'] }, 'holds'],
    ['none of, named', { fact: 'opening-field', operator: 'none-of', values: ['food'] }, 'fails'],
    ['a figure that nobody knows', number('group-registered-days', 'at-least', 0), 'cannot-tell'],
    [
      'an unknown code is not "none of"',
      { fact: 'match-origin', operator: 'none-of', values: ['interest'] },
      'cannot-tell',
    ],
    [
      'a comparison without a meaning',
      { fact: 'opening-field', operator: 'at-least', values: ['food'] },
      'cannot-tell',
    ],
    ['values of another type', { fact: 'person-age', operator: 'one-of', values: ['34'] }, 'cannot-tell'],
    [
      'a fact that the catalogue no longer has',
      { fact: 'person-height' as Condition['fact'], operator: 'at-least', values: [1] },
      'cannot-tell',
    ],
  ])('%s', (_, condition, outcome) => {
    expect(judge([rule('approve', condition)], SATO).trace[0]?.conditions[0]?.outcome).toBe(outcome);
  });

  it('keeps its figure in the trace', () => {
    const judgement = judge([rule('approve', cameTwice, insured)], SATO);
    expect(judgement.trace[0]?.conditions.map(({ figure }) => figure)).toEqual([3, true]);
    expect(figuresOf(judgement)).toEqual({ 'person-attended': 3, 'person-insured': true });
  });

  it('is unknown for a figure that is no number', () => {
    const lost = { 'person-age': Number.NaN };
    expect(judge([rule('approve', number('person-age', 'at-least', 0))], lost).decision).toBe('none');
  });
});

describe('the decision', () => {
  const unknown = number('group-complaints-12-months', 'at-least', 1);
  it.each<[string, ApprovalRule[], string, string | null]>([
    ['nothing without rules', [], 'none', null],
    ['an approval whose conditions all hold', [rule('approve', cameTwice, insured)], 'approve', 'a'],
    ['no approval when one fails', [rule('approve', cameTwice, stayedAway)], 'none', null],
    ['no approval when one is unknown', [rule('approve', cameTwice, unknown)], 'none', null],
    ['a block whose conditions all hold', [rule('block', cameTwice)], 'block', 'b'],
    ['no block when one is unknown', [rule('block', cameTwice, unknown)], 'none', null],
    ['a block over an approval', [rule('approve', cameTwice), rule('block', insured)], 'block', 'b'],
    [
      'an approval past a block that fails',
      [rule('approve', cameTwice), rule('block', stayedAway)],
      'approve',
      'a',
    ],
    [
      'no approval past a block that cannot tell',
      [rule('approve', cameTwice), rule('block', unknown)],
      'none',
      null,
    ],
    [
      'an approval past a block of which a known part fails',
      [rule('approve', cameTwice), rule('block', stayedAway, unknown)],
      'approve',
      'a',
    ],
    ['nothing from a rule without conditions', [rule('approve'), rule('block')], 'none', null],
  ])('%s', (_, rules, decision, ruleId) => {
    const judgement = judge(rules, SATO);
    expect(judgement.decision).toBe(decision);
    expect(judgement.rule?.ruleId ?? null).toBe(ruleId);
    expect(judgement.trace).toHaveLength(rules.length);
  });
});
