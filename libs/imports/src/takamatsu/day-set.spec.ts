import { dateTokens } from './date-tokens';
import { dayRule } from './day-rules';
import { daySet } from './day-set';
import { normalise } from './normalise';

// Friday 7 to Wednesday 12 August 2026; Tuesday 11 is a holiday.
const DAYS = ['07', '08', '09', '10', '11', '12'];
const passing = (test: ((day: string) => boolean) | null) =>
  test && DAYS.filter((day) => test(`2026-08-${day}`));

test.each([
  ['土日', ['08', '09']],
  ['日曜及び休日', ['09', '11']],
  ['金、土', ['07', '08']],
  ['土・日・祝日', ['08', '09', '11']],
  ['平日', ['07', '10', '12']],
  ['月曜日', ['10']],
  ['毎日', null],
  ['、', null],
  ['', null],
])('daySet %j', (words, expected) => {
  expect(passing(daySet(words))).toEqual(expected);
});

test.each([
  ['10日(月)以外', ['07', '08', '09', '11', '12']],
  ['8月8日~10日を除く', ['07', '11', '12']],
  ['ただし、月曜日は休館。', ['07', '08', '09', '11', '12']],
  ['毎週土曜日のみ', ['08']],
  ['平日のみ', ['07', '10', '12']],
  ['第1金曜日', ['07']],
  ['10日(火)以外', null],
  ['20日以外', null],
  ['月曜休館(臨時開館あり)', null],
  ['要予約', null],
])('dayRule %j', (note, expected) => {
  const around = { first: '2026-08-07', last: '2026-08-12', edition: { year: 2026, month: 8 } };
  expect(passing(dayRule(note, around))).toEqual(expected);
});

test.each([
  ['①１３：００\n　②', '#1 13:00 #2'],
  ['8月5日（水）～〜∼', '8月5日(水)~~~'],
])('normalise %j', (cell, expected) => {
  expect(normalise(cell)).toBe(expected);
});

test.each([
  ['8月1日(土)~3日まで', ['date', 'to', 'date', 'until']],
  ['8月1日、8日 ※雨天中止 ※無料', ['date', 'and', 'date', 'note', 'note']],
  ['2026/8/1(土・祝)', ['date']],
  ['8/1/2', null],
  ['3日間', null],
  ['8月', null],
])('dateTokens %j', (words, expected) => {
  expect(dateTokens(words)?.map(({ kind }) => kind) ?? null).toEqual(expected);
});
