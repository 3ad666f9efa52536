import * as fc from 'fast-check';
import { tokyo } from '../fixtures/kitchen';
import {
  addDays,
  ageOn,
  coversDay,
  dayAt,
  dayFrom,
  dayNumber,
  dayNumberAt,
  daysTouched,
  fiscalYearOf,
  halfHours,
  weekdayOf,
} from './calendar';

describe('Tokyo days', () => {
  it('change at midnight in Tokyo, 15:00 UTC', () => {
    expect(dayAt(Date.parse('2026-12-04T14:59:59.999Z'))).toBe('2026-12-04');
    expect(dayAt(Date.parse('2026-12-04T15:00:00Z'))).toBe('2026-12-05');
  });

  it('are numbered since 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2026-11-23')).toBe(20_780);
    expect(dayNumberAt(tokyo('2026-11-23 00:00'))).toBe(20_780);
    expect(dayNumber('1900-03-01')).toBe(-25_508);
  });

  it('agree with Gregorian dates from 1600 to 2600', () => {
    fc.assert(
      fc.property(fc.integer({ min: -135_140, max: 230_000 }), (number) => {
        const iso = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(dayFrom(number)).toBe(iso);
        expect(dayNumber(iso)).toBe(number);
        expect(weekdayOf(iso)).toBe((new Date(iso).getUTCDay() + 6) % 7);
      }),
    );
  });

  it.each([
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2100-02-28', 47_540],
    ['2100-03-01', 47_541],
    ['2400-02-29', 157_113],
  ])('know the leap years of centuries: %s', (day, number) => {
    expect(dayFrom(number)).toBe(day);
    expect(dayNumber(day)).toBe(number);
  });

  it('add up over months and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('lie in ranges with both ends included', () => {
    const away = { from: '2026-12-05', until: '2026-12-06' };
    expect(
      ['2026-12-04', '2026-12-05', '2026-12-06', '2026-12-07'].map((day) => coversDay(away, day)),
    ).toEqual([false, true, true, false]);
    expect(coversDay({ from: '2026-12-05', until: null }, '2099-01-01')).toBe(true);
  });
});

describe('age', () => {
  it.each([
    ['2008-12-05', '2026-12-04', 17],
    ['2008-12-05', '2026-12-05', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-28', 19],
    ['2008-02-29', '2028-02-29', 20],
    ['2026-12-06', '2026-12-05', -1],
  ])('of one born on %s is on %s: %i', (birthDate, day, age) => {
    expect(ageOn(birthDate, day)).toBe(age);
  });
});

describe('the fiscal year', () => {
  it.each([
    ['2027-03-31', 2026],
    ['2027-04-01', 2027],
    ['2026-12-31', 2026],
  ])('of %s is %i', (day, year) => {
    expect(fiscalYearOf(day)).toBe(year);
  });
});

describe('the half-hours a span touches', () => {
  const touched = (from: string, until: string) =>
    daysTouched({ startsAt: tokyo(from), endsAt: tokyo(until) });

  it('are those it lies in', () => {
    expect(touched('2026-12-05 10:00', '2026-12-05 12:00')).toEqual([
      { day: '2026-12-05', weekday: 5, halfHours: halfHours(20, 24) },
    ]);
  });

  it('include those it only begins or ends in', () => {
    expect(touched('2026-12-05 10:29', '2026-12-05 12:01')[0]?.halfHours).toBe(halfHours(20, 25));
  });

  it('past midnight are on both days', () => {
    expect(touched('2026-12-06 22:00', '2026-12-07 01:00')).toEqual([
      { day: '2026-12-06', weekday: 6, halfHours: halfHours(44, 48) },
      { day: '2026-12-07', weekday: 0, halfHours: halfHours(0, 2) },
    ]);
  });

  it('at midnight sharp are on one day only', () => {
    expect(touched('2026-12-05 22:00', '2026-12-06 00:00').map(({ day }) => day)).toEqual(['2026-12-05']);
    expect(touched('2026-12-05 00:00', '2026-12-05 00:30')[0]?.halfHours).toBe(1n);
  });

  it('are none where the span is empty, reversed or unknown', () => {
    expect(touched('2026-12-05 10:00', '2026-12-05 10:00')).toEqual([]);
    expect(touched('2026-12-05 12:00', '2026-12-05 10:00')).toEqual([]);
    expect(daysTouched({ startsAt: Number.NaN, endsAt: 1 })).toEqual([]);
  });
});
