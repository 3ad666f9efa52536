import { addDays, dayOf, daysBetween, daysFrom, isDay, isHoliday, weekdayOf } from './days';
import { latLng, metresBetween } from './place-on-earth';
import { sessionTime } from './session-time';

test('days of the calendar only', () => {
  expect(dayOf(2028, 2, 29)).toBe('2028-02-29');
  expect(dayOf(2026, 2, 29)).toBeNull();
  expect(isDay('2026-13-01')).toBe(false);
  expect(isDay('2026-9-1')).toBe(false);
});

test('weeks, months and summer time make no difference', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2011-03-01', '2011-04-01')).toBe(31);
  expect(weekdayOf('2026-08-03')).toBe(1);
  expect(daysFrom('2026-08-30', '2026-09-01')).toEqual(['2026-08-30', '2026-08-31', '2026-09-01']);
  expect(daysFrom('2026-09-01', '2026-08-30')).toEqual([]);
});

test.each([
  ['2026-08-11', true],
  ['2026-09-22', true],
  ['2026-08-12', false],
])('%s is a holiday: %s', (day, holiday) => {
  expect(isHoliday(day)).toBe(holiday);
});

test.each([
  ['35.63', '139.44', { lat: 35.63, lng: 139.44 }],
  ['-33.9', '+151.2', { lat: -33.9, lng: 151.2 }],
  ['0', '0.0', null],
  ['91', '139', null],
  ['35.63', '', null],
  ['35.63', '1e2', null],
  ['NaN', '139', null],
])('latLng %s %s', (lat, lng, expected) => {
  expect(latLng(lat, lng)).toEqual(expected);
});

test('a minute of latitude is about a sea mile', () => {
  expect(metresBetween({ lat: 35, lng: 139 }, { lat: 35 + 1 / 60, lng: 139 })).toBeCloseTo(1853, -1);
});

test('24:00 is the next day', () => {
  expect(sessionTime('2026-08-31', 22 * 60, 24 * 60)).toEqual({
    startsAt: '2026-08-31T22:00:00+09:00',
    endsAt: '2026-09-01T00:00:00+09:00',
  });
});
