import { weekdayOf } from '../days';
import { assumedSessions } from './assumed-sessions';
import { shiftDaysTo } from './shift-dates';
import { spanOfTime } from './span-of-time';

const TEN_TO_TWELVE = { from: '10:00', to: '12:00' };
const opening = (recurrence: 'once' | 'ongoing', startDate: string, endDate: string | null) => ({
  recurrence,
  startDate,
  endDate,
});
const days = (...args: Parameters<typeof assumedSessions>) =>
  assumedSessions(...args).map(({ startsAt }) => startsAt.slice(0, 10));

test('once: the start day, whatever the end', () => {
  expect(assumedSessions(opening('once', '2011-06-19', '2011-06-21'), TEN_TO_TWELVE)).toEqual([
    { startsAt: '2011-06-19T10:00:00+09:00', endsAt: '2011-06-19T12:00:00+09:00' },
  ]);
});

test('ongoing: weekly up to and with the end day', () => {
  expect(days(opening('ongoing', '2011-09-19', '2011-10-03'), TEN_TO_TWELVE)).toEqual([
    '2011-09-19',
    '2011-09-26',
    '2011-10-03',
  ]);
  expect(days(opening('ongoing', '2011-09-19', '2011-09-20'), TEN_TO_TWELVE)).toEqual(['2011-09-19']);
});

test.each(['2012-12-31', null])('ongoing: 26 at most, end %s', (endDate) => {
  expect(days(opening('ongoing', '2011-01-05', endDate), TEN_TO_TWELVE)).toHaveLength(26);
});

test('a shift moves each session', () => {
  expect(days(opening('ongoing', '2011-09-19', '2011-09-27'), TEN_TO_TWELVE, 14)).toEqual([
    '2011-10-03',
    '2011-10-10',
  ]);
});

describe('shiftDaysTo', () => {
  test.each([
    ['2026-09-01', '2026-09-02'],
    ['2026-09-02', '2026-09-02'],
    ['2026-09-03', '2026-09-09'],
    ['2011-01-19', '2011-01-19'],
    ['2010-01-01', '2010-01-06'],
  ])('to %s: the earliest start falls on %s', (day, expected) => {
    const shift = shiftDaysTo(day, ['2011-06-01', '2011-01-19']);
    expect(shift % 7 === 0).toBe(true);
    expect(days(opening('once', '2011-01-19', null), TEN_TO_TWELVE, shift)).toEqual([expected]);
    expect(weekdayOf(expected)).toBe(weekdayOf('2011-01-19'));
  });

  test('no openings need no shift', () => {
    expect(shiftDaysTo('2026-09-01', [])).toBe(0);
  });
});

test.each([
  ['10:00-12:00', { from: '10:00', to: '12:00' }],
  [' 9:30 - 24:00 ', { from: '9:30', to: '24:00' }],
  ['12:00-10:00', null],
  ['10:00-10:00', null],
  ['10:60-12:00', null],
  ['10:00-24:30', null],
  ['10-12', null],
])('spanOfTime %s', (text, expected) => {
  expect(spanOfTime(text)).toEqual(expected);
});
