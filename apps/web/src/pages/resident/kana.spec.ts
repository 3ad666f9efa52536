import { hiraganaOf } from './kana';

test.each([
  ['さとう はな', 'さとう はな'],
  ['サトウ　ハナ', 'さとう はな'],
  ['ｻﾄｳ ﾊﾅ', 'さとう はな'],
  ['ジョン・スミス', 'じょん・すみす'],
  [' ヴェロニカ ', 'ゔぇろにか'],
])('%s reads %s', (typed, read) => {
  expect(hiraganaOf(typed)).toBe(read);
});

test.each(['佐藤 花', 'Sato', '', 'さとう😀'])('%s is no reading', (typed) => {
  expect(hiraganaOf(typed)).toBeNull();
});
