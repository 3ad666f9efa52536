import { alwaysFree, emptyWeek, rangesOf, weekFrom } from '@app/matching';
import { bandState, bandsOf, weekWithBands } from './week-bands';

const SATURDAY_EVENING = { weekday: 5, from: 38, to: 42 };

test('a marked band is three hours in half-hours', () => {
  expect(rangesOf(weekWithBands(['5-9'], emptyWeek()))).toEqual([{ weekday: 5, from: 18, to: 24 }]);
});

test('neighbouring bands join', () => {
  expect(rangesOf(weekWithBands(['6-9', '6-12'], emptyWeek()))).toEqual([{ weekday: 6, from: 18, to: 30 }]);
});

test('the last band ends at midnight', () => {
  expect(rangesOf(weekWithBands(['0-21'], emptyWeek()))).toEqual([{ weekday: 0, from: 42, to: 48 }]);
});

test('a band free in part is marked, and keeps its part', () => {
  const week = weekFrom([SATURDAY_EVENING]);
  expect(bandsOf(week)).toEqual(['5-18']);
  expect(bandState(week, 5, 18)).toBe('part');
  expect(weekWithBands(['5-18'], week)).toEqual(week);
});

test('an unmarked band is no longer free', () => {
  expect(weekWithBands([], weekFrom([SATURDAY_EVENING]))).toEqual(emptyWeek());
});

test('the hours of the night stay as they were told', () => {
  expect(weekWithBands(bandsOf(alwaysFree()), alwaysFree())).toEqual(alwaysFree());
});

test('unknown codes change nothing', () => {
  expect(weekWithBands(['9-9', 'x', '0-7'], emptyWeek())).toEqual(emptyWeek());
});
