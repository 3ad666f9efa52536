import { companionsOf } from './companion-rows';

const row = (at: number, name: string, age = '', kana = '') => ({
  [`companionName-${at}`]: name,
  [`companionAge-${at}`]: age,
  [`companionKana-${at}`]: kana,
});

test('nobody is named in empty rows', () => {
  expect(companionsOf({})).toEqual({ companions: [], problems: [] });
  expect(companionsOf(row(0, '  '))).toEqual({ companions: [], problems: [] });
});

test('a family, with ages in any width, and a gap between the rows', () => {
  const typed = { ...row(0, '佐藤 健', '', 'さとう けん'), ...row(2, ' 佐藤 ひまり ', '７歳') };
  expect(companionsOf(typed)).toEqual({
    companions: [
      { name: '佐藤 健', kana: 'さとう けん', age: null },
      { name: '佐藤 ひまり', kana: '', age: 7 },
    ],
    problems: [],
  });
});

test.each([
  ['an age without a name', row(1, '', '7'), { field: 'companionName-1', code: 'companion-unnamed' }],
  ['an age that is none', row(0, '佐藤 ひまり', 'ななさい'), { field: 'companionAge-0', code: 'child-age' }],
  ['older than anybody', row(0, '佐藤 ひまり', '121'), { field: 'companionAge-0', code: 'child-age' }],
  ['a name too long', row(0, 'あ'.repeat(101)), { field: 'companionName-0', code: 'too-long' }],
])('%s', (_, typed, problem) => {
  expect(companionsOf(typed).problems).toEqual([problem]);
});
