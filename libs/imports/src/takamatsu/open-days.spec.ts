import { openDays } from './open-days';
import { isProblem } from './problem';

const AUGUST = { year: 2026, month: 8 };
const found = (cell: string, edition = AUGUST) => {
  const days = openDays(cell, edition);
  return isProblem(days) ? days.problem.split(':')[0] : days.days.map((day) => day.slice(5));
};

describe('days that the cell lists', () => {
  test.each([
    ['8月12日（水）', ['08-12']],
    ['８月１２日（水曜日）', ['08-12']],
    ['8/12(水)', ['08-12']],
    ['2026-09-05', ['09-05']],
    ['2026年9月5日（土）', ['09-05']],
    ['令和８年９月５日', ['09-05']],
    ['8月1日（土）、8日（土）', ['08-01', '08-08']],
    ['8月29日(土)・9月5日(土)、12日', ['08-29', '09-05', '09-12']],
    ['9月2日、16日、10月7日 (第1週、3週の水曜日)', ['09-02', '09-16', '10-07']],
    ['8月11日（火・祝）', ['08-11']],
    ['8月8日、8月8日', ['08-08']],
  ])('%s', (cell, expected) => {
    expect(found(cell)).toEqual(expected);
  });
});

describe('ranges and their exceptions', () => {
  test.each([
    ['8月13日(木)～8月15日(土)', ['08-13', '08-14', '08-15']],
    ['8月30日から9月1日まで', ['08-30', '08-31', '09-01']],
    ['8月1日～3日、8日', ['08-01', '08-02', '08-03', '08-08']],
    ['8月8日（土）～8月11日（火）\n※10日（月）以外', ['08-08', '08-09', '08-11']],
    ['8月8日〜11日 ※8月9日、10日は休館', ['08-08', '08-11']],
    ['8月30日～9月2日（1日を除く）', ['08-30', '08-31', '09-02']],
    ['8月8日～11日 ※月曜休館', ['08-08', '08-09', '08-11']],
    ['8月8日～12日（月曜日・祝日は休み）', ['08-08', '08-09', '08-12']],
    ['8月8日～12日 ※平日のみ', ['08-10', '08-12']],
    ['8月7日～9日（土日のみ）', ['08-08', '08-09']],
    ['8月1日～31日 毎週土曜日', ['08-01', '08-08', '08-15', '08-22', '08-29']],
    ['8月1日～31日（第2・4土曜日）', ['08-08', '08-22']],
    ['9月19日～24日 ※月曜休館（祝日の場合は翌日）', ['09-19', '09-20', '09-21', '09-23', '09-24']],
    ['9月19日～25日 ※月曜休館（祝日の場合は翌平日）', ['09-19', '09-20', '09-21', '09-22', '09-23', '09-25']],
    ['9月20日～22日（月曜休館（祝日は開館））', ['09-20', '09-21', '09-22']],
    ['8月3日(月)まで', ['08-01', '08-02', '08-03']],
    ['～8月3日(月)\nまで ', ['08-01', '08-02', '08-03']],
  ])('%s', (cell, expected) => {
    expect(found(cell)).toEqual(expected);
  });
});

describe('the year comes from the edition', () => {
  const year = (cell: string, edition: { year: number; month: number }) => {
    const days = openDays(cell, edition);
    return isProblem(days) ? days.problem : days.days.map((day) => day.slice(0, 7));
  };
  test.each([
    ['7月18日', AUGUST, ['2026-07']],
    ['3月6日', AUGUST, ['2027-03']],
    ['12月20日', { year: 2027, month: 1 }, ['2026-12']],
    ['12月31日～1月1日', { year: 2026, month: 12 }, ['2026-12', '2027-01']],
  ])('%s', (cell, edition, expected) => {
    expect(year(cell, edition)).toEqual(expected);
  });

  test('a range that began long ago starts on the last such day before its end', () => {
    const days = openDays('10月10日～8月16日', AUGUST);
    expect(isProblem(days) ? days : days.days[0]).toBe('2025-10-10');
  });
});

describe('what is taken for granted is said', () => {
  test.each([
    ['8月16日まで', ['no-start-date', 'closing-days-unknown']],
    ['8月1日～16日', ['closing-days-unknown']],
    ['8月1日～5日', []],
    ['8月1日～16日 ※月曜休館', []],
    ['8月1日', []],
  ])('%s', (cell, codes) => {
    const days = openDays(cell, AUGUST);
    expect(isProblem(days) ? days : days.assumed.map((reason) => reason.split(':')[0])).toEqual(codes);
  });
});

describe('not understood, never guessed', () => {
  test.each([
    ['随時（要調整）', 'no-date'],
    ['8・9月の試合日程', 'no-date'],
    ['', 'no-date'],
    ['8月上旬', 'no-date'],
    ['8月12日（木）', 'wrong-weekday'],
    ['8月32日', 'bad-date'],
    ['2月30日', 'bad-date'],
    ['15日（土）', 'no-month'],
    ['8月16日～', 'date-not-understood'],
    ['8月1日 8月8日', 'date-not-understood'],
    ['8月1日（荒天中止）', 'note-not-understood'],
    ['8月1日～5日 ※20日以外', 'note-not-understood'],
    ['8月3日（月）※月曜休館', 'contradiction'],
    ['8月3日～7日（土日のみ）', 'contradiction'],
    ['2026-08-10～2026-08-01', 'bad-range'],
    ['2024-08-10～2026-08-01', 'bad-range'],
    ['7月20日まで', 'already-over'],
    ['8月1日、'.repeat(61), 'too-many-dates'],
    ['8月1日、'.repeat(5000), 'too-long'],
  ])('%j', (cell, code) => {
    expect(found(cell)).toBe(code);
  });
});
