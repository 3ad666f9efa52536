import fc from 'fast-check';
import { type AskObstacle, askObstacle, USUAL_WISH } from './ask-obstacle';

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
