import { checkDraft, type RuleDraft, todayFacts } from './check-draft';
import type { Condition } from './rule';

const ADULT: Condition = { fact: 'person-age', operator: 'at-least', values: [18] };
const draft = (more: Partial<RuleDraft>): RuleDraft => ({
  name: '大人の参加',
  effect: 'approve',
  conditions: [ADULT],
  ...more,
});
const only = (condition: Partial<Condition>) =>
  draft({ conditions: [{ ...ADULT, ...condition } as Condition] });

test('a draft that says everything may be kept', () => {
  expect(checkDraft(draft({}))).toEqual([]);
});

test.each<[string, RuleDraft, string, string]>([
  ['no name', draft({ name: ' ' }), 'name', 'missing'],
  ['a long name', draft({ name: 'あ'.repeat(61) }), 'name', 'too-long'],
  ['no effect', draft({ effect: '' as 'block' }), 'effect', 'choose'],
  ['no condition', draft({ conditions: [] }), 'conditions', 'too-few'],
  ['thirteen conditions', draft({ conditions: Array(13).fill(ADULT) }), 'conditions', 'too-many'],
  ['an unknown fact', only({ fact: 'person-height' as Condition['fact'] }), 'conditions.0.fact', 'not-valid'],
  [
    'a name of every object',
    only({ fact: 'toString' as Condition['fact'] }),
    'conditions.0.fact',
    'not-valid',
  ],
  ['an operator of another type', only({ operator: 'one-of' }), 'conditions.0.operator', 'choose'],
  ['no figure', only({ values: [] }), 'conditions.0.values', 'missing'],
  ['two figures', only({ values: [18, 65] }), 'conditions.0.values', 'too-many'],
  ['half a year', only({ values: [17.5] }), 'conditions.0.values', 'not-a-figure'],
  ['a negative age', only({ values: [-1] }), 'conditions.0.values', 'not-a-figure'],
  ['an age of 121', only({ values: [121] }), 'conditions.0.values', 'not-a-figure'],
  ['words for a figure', only({ values: ['大人'] }), 'conditions.0.values', 'not-a-figure'],
  [
    'neither yes nor no',
    only({ fact: 'person-insured', operator: 'is', values: ['maybe'] }),
    'conditions.0.values',
    'choose',
  ],
  [
    'no field chosen',
    only({ fact: 'opening-field', operator: 'one-of', values: [] }),
    'conditions.0.values',
    'choose',
  ],
  [
    'a field that there is not',
    only({ fact: 'opening-field', operator: 'one-of', values: ['green', 'magic'] }),
    'conditions.0.values',
    'not-valid',
  ],
])('%s', (_, wrong, field, code) => {
  expect(checkDraft(wrong)).toEqual([{ field, code }]);
});

test('each fact of which only today is known is named once', () => {
  const online: Condition = { fact: 'opening-online', operator: 'is', values: [true] };
  expect(todayFacts([ADULT, online, online])).toEqual(['opening-online']);
});
