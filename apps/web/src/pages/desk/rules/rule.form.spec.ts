import { addRow, draftOf, EMPTY_FORM, formOf, formProblem, readForm, removeRow } from './rule.form';

const BODY = {
  name: ' 前にも参加した大人の方 ',
  effect: 'approve',
  'fact-0': 'person-age',
  'operator-0': 'at-least',
  'value-0': '１８',
  'fact-1': 'person-insured',
  'value-1': 'yes',
  'fact-2': 'opening-field',
  'operator-2': 'one-of',
  'value-2': ['green', 'food'],
};
const AGE = { fact: 'person-age', operator: 'at-least', values: [18] };

test('a form is read as a draft, full-width figures too', () => {
  expect(draftOf(readForm(BODY))).toEqual({
    name: '前にも参加した大人の方',
    effect: 'approve',
    conditions: [
      AGE,
      { fact: 'person-insured', operator: 'is', values: [true] },
      { fact: 'opening-field', operator: 'one-of', values: ['green', 'food'] },
    ],
  });
});

test('one box that is ticked arrives as one word', () => {
  const { conditions } = draftOf(readForm({ ...BODY, 'value-2': 'green' }));
  expect(conditions[2]?.values).toEqual(['green']);
});

test.each(['18.5', '-1', '大人', '1e3'])('%s is no figure', (typed) => {
  const { conditions } = draftOf(readForm({ ...BODY, 'value-0': typed }));
  expect(conditions[0]?.values).toEqual([Number.NaN]);
});

test('an empty field is no value', () => {
  expect(draftOf(readForm({ ...BODY, 'value-0': ' ' })).conditions[0]?.values).toEqual([]);
});

test('a condition is added with its first operator, and the choice is empty again', () => {
  const { rows, newFact } = addRow(readForm({ ...BODY, 'new-fact': 'match-party' }));
  expect(rows[3]).toEqual({ fact: 'match-party', operator: 'at-least', typed: [] });
  expect(newFact).toBe('');
});

test('nothing is added for nothing chosen, or for a fact that there is not', () => {
  expect(addRow(EMPTY_FORM).rows).toEqual([]);
  expect(addRow({ ...EMPTY_FORM, newFact: 'constructor' }).rows).toEqual([]);
});

test('a condition is taken away and the others keep what was typed', () => {
  const { rows } = removeRow(readForm(BODY), 1);
  expect(rows.map(({ fact, typed }) => [fact, ...typed])).toEqual([
    ['person-age', '１８'],
    ['opening-field', 'green', 'food'],
  ]);
});

test('rows that leave a gap are read all the same', () => {
  const { 'fact-1': _, ...rest } = BODY;
  expect(readForm(rest).rows).toHaveLength(2);
});

test('a version comes back as it was', () => {
  const draft = draftOf(readForm(BODY));
  const version = { ...draft, version: 1, writtenAt: new Date(0), writtenBy: null, on: [] };
  expect(draftOf(formOf(version))).toEqual(draft);
});

test.each([
  ['name', 'name'],
  ['conditions', 'new-fact'],
  ['conditions.2.values', 'value-2'],
  ['conditions.0.operator', 'operator-0'],
])('a problem of %s stands at %s', (field, at) => {
  expect(formProblem({ field, code: 'missing' }).field).toBe(at);
});
