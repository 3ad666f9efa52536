import fc from 'fast-check';
import { type AskObstacle, askObstacle, asksInWeek, freeFrom, USUAL_WISH } from './ask-obstacle';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-23T09:00:00+09:00');
const daysAgo = (...days: number[]) => days.map((each) => NOW - each * DAY);

describe('whether somebody may be asked', () => {
  it.each<[string, number[], number, number | null, AskObstacle | null]>([
    ['never asked', [], 1, null, null],
    ['asked a week ago', [7], 1, null, null],
    ['asked six days ago', [6.9], 1, null, 'week-spent'],
    ['asked two days ago, twice a week wished', [2], 2, null, 'cooling-down'],
    ['asked three days ago, twice a week wished', [3], 2, null, null],
    ['asked two days ago, daily wished', [2, 1], 7, null, null],
    ['asked this morning, daily wished', [0.5], 7, null, 'cooling-down'],
    ['wishes none', [], 0, null, 'wishes-none'],
    ['wishes none until tomorrow', [], 3, NOW + DAY, 'wishes-none'],
    ['wished none until now', [], 3, NOW, null],
  ])('%s', (_, days, weeklyAsks, noAsksUntil, obstacle) => {
    const history = { askedForOpening: false, askedAt: daysAgo(...days) };
    expect(askObstacle(history, { weeklyAsks, noAsksUntil }, 3, NOW)).toBe(obstacle);
  });

  it('is over for an opening for which somebody was asked once', () => {
    expect(askObstacle({ askedForOpening: true, askedAt: daysAgo(90) }, USUAL_WISH, 3, NOW)).toBe(
      'asked-before',
    );
  });

  it('never lets anybody be asked more often in seven days than wished, whenever somebody tries', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 * 24 }), { maxLength: 200 }),
        fc.integer({ min: 0, max: 7 }),
        fc.integer({ min: 0, max: 7 }),
        (gaps, weeklyAsks, coolDown) => {
          const asked: number[] = [];
          let now = NOW;
          for (const minutes of gaps) {
            now += minutes * 60_000;
            const obstacle = askObstacle(
              { askedForOpening: false, askedAt: asked },
              { weeklyAsks, noAsksUntil: null },
              coolDown,
              now,
            );
            if (obstacle === null) asked.push(now);
          }
          for (const at of asked) {
            expect(asked.filter((other) => other >= at && other < at + 7 * DAY).length).toBeLessThanOrEqual(
              weeklyAsks,
            );
          }
        },
      ),
    );
  });
});

describe('from when on somebody may be asked', () => {
  const from = (days: number[], weeklyAsks: number) =>
    (freeFrom(daysAgo(...days), { weeklyAsks, noAsksUntil: null }, 3, NOW) - NOW) / DAY;

  it.each<[string, number[], number, number]>([
    ['at once, never asked', [], 1, 0],
    ['a week after the last ask', [5], 1, 2],
    ['after the rest where the week has room', [2], 2, 1],
    ['when the older of two is a week old', [6, 3], 2, 1],
    ['after an ask that is still to come', [-2], 1, 9],
  ])('%s', (_, days, weekly, free) => {
    expect(from(days, weekly)).toBe(free);
  });

  it('is a moment at which nothing stands in the way, and none before it does', () => {
    const times = fc.array(fc.integer({ min: 0, max: 14 * 24 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        times,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 10 }),
        (hours, weekly, rest) => {
          const askedAt = hours.map((hour) => NOW - (hour * DAY) / 24);
          const wish = { weeklyAsks: weekly, noAsksUntil: null };
          const history = { askedForOpening: false, askedAt };
          const free = freeFrom(askedAt, wish, rest, NOW);
          expect(askObstacle(history, wish, rest, free)).toBeNull();
          if (free > NOW) expect(askObstacle(history, wish, rest, free - 1)).not.toBeNull();
        },
      ),
    );
  });

  it('counts the seven days up to a moment', () => {
    expect(asksInWeek(daysAgo(7, 6.9, 1, 0), NOW)).toBe(3);
  });
});
