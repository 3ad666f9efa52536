import type { SessionPattern } from './model';
import { sessionsOf } from './session-dates';
import { SAT, SUN } from './weekdays';

const saturdays: SessionPattern = {
  ...{ weekday: SAT, from: '09:30', to: '11:30', every: 'week', startsInWeeks: 0, count: 3, capacity: 6 },
};
const days = (pattern: SessionPattern, today: string) =>
  sessionsOf(pattern, today).map(({ startsAt }) => startsAt.slice(0, 10));

it('begins on the first such weekday after today, by the clock of Tokyo', () => {
  expect(sessionsOf(saturdays, '2026-10-05')[0]).toEqual({
    startsAt: '2026-10-10T09:30:00+09:00',
    endsAt: '2026-10-10T11:30:00+09:00',
    capacity: 6,
  });
});

it('never meets on the day itself', () => {
  expect(days(saturdays, '2026-10-10')).toEqual(['2026-10-17', '2026-10-24', '2026-10-31']);
});

it.each([
  ['two-weeks', ['2026-10-10', '2026-10-24', '2026-11-07']],
  ['month', ['2026-10-10', '2026-11-07']],
] as const)('steps by %s', (every, expected) => {
  expect(days({ ...saturdays, every, count: expected.length }, '2026-10-05')).toEqual(expected);
});

it('rests over New Year', () => {
  expect(days({ ...saturdays, count: 4 }, '2026-12-14')).toEqual(['2026-12-19', '2026-12-26', '2027-01-09']);
});

it('moves a single day out of New Year', () => {
  const once: SessionPattern = { ...saturdays, weekday: SUN, every: 'once', startsInWeeks: 2, count: 1 };
  expect(days(once, '2026-12-14')).toEqual(['2027-01-10']);
});

it('moves it back where a week later would leave the eight weeks', () => {
  const last: SessionPattern = { ...saturdays, every: 'once', startsInWeeks: 7, count: 1 };
  expect(days(last, '2026-11-13')).toEqual(['2026-12-26']);
});
