import { held, tokyo } from '../../fixtures/kitchen';
import { willing } from '../../fixtures/plans';
import { weekAt, weekLimit } from './calendar-week';

describe('a Tokyo week', () => {
  it('runs from Monday midnight to Monday midnight', () => {
    const week = weekAt(tokyo('2026-11-23 00:00'));
    expect(weekAt(tokyo('2026-11-22 23:59'))).toBe(week - 1);
    expect(weekAt(tokyo('2026-11-29 23:59'))).toBe(week);
    expect(weekAt(tokyo('2026-11-30 00:00'))).toBe(week + 1);
  });

  it('is number 0 where 1970 begins, a Thursday', () => {
    expect(weekAt(tokyo('1970-01-01 00:00'))).toBe(0);
    expect(weekAt(tokyo('1970-01-05 00:00'))).toBe(1);
  });
});

describe('what a resident wants in a week', () => {
  const week = weekAt(tokyo('2026-11-23 10:00'));
  const monday = held('2026-11-23 10:00', '2026-11-23 12:00');
  const sunday = held('2026-11-29 23:00', '2026-11-30 01:00');
  const nextMonday = held('2026-11-30 10:00', '2026-11-30 12:00');

  it.each([
    [3, [], 3],
    [3, [monday], 2],
    [3, [monday, sunday, nextMonday], 1],
    [1, [monday, sunday], -1],
    [null, [monday], Infinity],
  ])('%p at most, less the places held that begin in it', (perWeek, heldPlaces, left) => {
    expect(weekLimit(willing(1, { perWeek, heldPlaces }), week)).toBe(left);
  });
});
