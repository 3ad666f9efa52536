import { addDays, addYears, ageOn, daysBetween, fiscalYearStart, weekdayOf } from './days';

it('counts days over the end of a month and a year', () => {
  expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(daysBetween('2026-11-22', '2027-01-17')).toBe(56);
});

it('moves 29 February to the 28th in a common year', () => {
  expect(addYears('2028-02-29', 1)).toBe('2029-02-28');
  expect(addYears('2028-02-29', 4)).toBe('2032-02-29');
  expect(addYears('2026-11-22', -80)).toBe('1946-11-22');
});

it('counts full years', () => {
  expect(ageOn('1992-11-22', '2026-11-22')).toBe(34);
  expect(ageOn('1992-11-23', '2026-11-22')).toBe(33);
});

it('begins the fiscal year in April', () => {
  expect(fiscalYearStart('2026-03-31')).toBe('2025-04-01');
  expect(fiscalYearStart('2026-04-01')).toBe('2026-04-01');
});

it('numbers weekdays from Monday and refuses what is no day', () => {
  expect(weekdayOf('2026-11-22')).toBe(6);
  expect(weekdayOf('2026-11-23')).toBe(0);
  expect(() => weekdayOf('11月22日')).toThrow(expect.objectContaining({ code: 'day-unreadable' }));
});
