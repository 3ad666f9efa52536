import { readDescription } from './find.form';

const TODAY = '2026-11-22';

test('a name and a birthday in an era', () => {
  const typed = { name: '吉田 ふみ', birthEra: 'showa', birthYear: '21', birthMonth: '3', birthDay: '2' };
  expect(readDescription(typed, TODAY)).toEqual({
    described: { name: '吉田 ふみ', kana: '', birthDate: '1946-03-02', phone: '' },
    problems: [],
  });
});

test('the telephone alone', () => {
  expect(readDescription({ phone: '０４２-000-7890' }, TODAY)).toMatchObject({
    described: { phone: '042-000-7890', birthDate: null },
    problems: [],
  });
});

test.each([
  ['nothing at all', {}, 'name', 'nothing-to-find'],
  ['a birthday alone', { birthYear: '1946', birthMonth: '3', birthDay: '2' }, 'name', 'nothing-to-find'],
  [
    'a day that is none',
    { name: '吉田', birthYear: '1946', birthMonth: '2', birthDay: '30' },
    'birthYear',
    'not-a-date',
  ],
])('%s is a problem', (_, typed, field, code) => {
  expect(readDescription(typed, TODAY).problems).toEqual([{ field, code }]);
});
