import type { GapCell } from '@app/matches';
import { gapWeekOf, tintOf } from './gap-week';

const cell = (field: GapCell['field'], weekday: number, part: GapCell['part'], free: number): GapCell => ({
  field,
  weekday,
  part,
  free,
});

test('the fields that lack most stand first, each with its times of the week and their sum', () => {
  const week = gapWeekOf([
    cell('green', 5, 'morning', 3),
    cell('food', 2, 'evening', 4),
    cell('food', 6, 'morning', 2),
  ]);
  expect(week.lines.map(({ field, total }) => [field, total])).toEqual([
    ['food', 6],
    ['green', 3],
  ]);
  const [food] = week.lines;
  expect(food?.free).toHaveLength(21);
  expect([food?.free[2 * 3 + 2], food?.free[6 * 3]]).toEqual([4, 2]);
  expect([week.totals[5 * 3], week.total, week.most]).toEqual([3, 9, 4]);
});

test('a tint is nothing for nothing, the deepest for the most, and never nothing for one', () => {
  expect([0, 1, 10, 11, 40].map((free) => tintOf(free, 40))).toEqual([0, 1, 1, 2, 4]);
  expect(gapWeekOf([]).most).toBe(0);
  expect(tintOf(0, 0)).toBe(0);
});
