import * as fc from 'fast-check';
import { metresAway, NOW } from '../../fixtures/kitchen';
import { anyPlan, cooking } from '../../fixtures/plans';
import { clash, longestTravel } from './clash';
import { Timetable } from './timetable';

const MINUTE = 1 / 60;
const kitchen = cooking(1, 10);
const near = { position: metresAway(0) };
const far = { position: metresAway(2000) };
const online = { position: null };

describe('two sessions clash', () => {
  it.each([
    ['at the same time', 10, near, true],
    ['where one begins as the other ends', 12, near, true],
    ['with a minute less than ten between them', 12 + 9 * MINUTE, near, true],
    ['not with ten minutes between them', 12 + 10 * MINUTE, near, false],
    ['with less than the way of two kilometres takes', 12 + 19 * MINUTE, far, true],
    ['not with the twenty minutes for it', 12 + 20 * MINUTE, far, false],
    ['not with ten minutes from the kitchen to a screen', 12 + 10 * MINUTE, online, false],
    ['with less than that', 12 + 9 * MINUTE, online, true],
  ])('%s', (_, hour, place, expected) => {
    const other = cooking(2, hour, place);
    expect(clash(kitchen, other)).toBe(expected);
    expect(clash(other, kitchen)).toBe(expected);
    const timetable = new Timetable([kitchen, other]);
    expect([timetable.clash(0, 1), timetable.clash(1, 0)]).toEqual([expected, expected]);
  });
});

describe('the longest way', () => {
  it('is between the corners of all places, and ten minutes where there are none', () => {
    const corners = [
      { x: 0, y: 300, z: 40 },
      { x: 1200, y: 0, z: 0 },
    ].map((position, at) => cooking(at, 10, { position }));
    const metres = Math.sqrt(1200 ** 2 + 300 ** 2 + 40 ** 2);
    expect(longestTravel(corners)).toBe(600_000 + Math.ceil(300 * metres) + 1);
    expect(longestTravel([cooking(1, 10, online)])).toBe(600_000);
  });
});

describe('the timetable', () => {
  it('says of any two sessions what is said of them alone', () => {
    fc.assert(
      fc.property(anyPlan, ({ sessions }) => {
        const timetable = new Timetable(sessions);
        for (const [a, one] of sessions.entries()) {
          for (const [b, other] of sessions.entries()) expect(timetable.clash(a, b)).toBe(clash(one, other));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('calls past what began longer ago than the longest session and the longest way take, and no more', () => {
    const long = cooking(2, 10, { endsAt: NOW.getTime() + 12 * 3_600_000, ...far });
    const evening = cooking(3, 21.25);
    const sessions = [kitchen, long, evening, cooking(4, 21 + 20 * MINUTE), cooking(5, 21 + 21 * MINUTE)];
    expect(clash(long, evening)).toBe(true);
    const timetable = new Timetable(sessions);
    expect(sessions.map((_, later) => timetable.isPast(1, later))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});
