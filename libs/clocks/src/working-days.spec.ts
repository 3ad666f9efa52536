import { dueAfterWorkingDays } from './working-days';

const due = (since: string, days: number) =>
  dueAfterWorkingDays(new Date(since), days).toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' });

test('three working days after a Tuesday is Friday', () => {
  expect(due('2026-11-17T10:00:00+09:00', 3)).toBe('2026-11-20');
});

test('a weekend and a holiday do not count: 勤労感謝の日 is Monday 23 November 2026', () => {
  expect(due('2026-11-20T10:00:00+09:00', 1)).toBe('2026-11-24');
  expect(due('2026-11-20T10:00:00+09:00', 3)).toBe('2026-11-26');
});

test('what comes in on a Sunday begins to count on the next working day', () => {
  expect(due('2026-11-22T10:00:00+09:00', 3)).toBe('2026-11-26');
});

test('the day is the day in Tokyo', () => {
  expect(due('2026-11-16T15:30:00Z', 3)).toBe('2026-11-20');
  expect(due('2026-11-16T14:30:00Z', 3)).toBe('2026-11-19');
});

test('the five holidays of Golden Week 2026 are days off', () => {
  expect(due('2026-04-28T10:00:00+09:00', 5)).toBe('2026-05-11');
});

test('due is the end of the day', () => {
  expect(dueAfterWorkingDays(new Date('2026-11-17T10:00:00+09:00'), 3)).toEqual(
    new Date('2026-11-20T23:59:59.999+09:00'),
  );
});
