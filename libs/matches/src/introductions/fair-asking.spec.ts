import { askObstacle, isUrgent } from './fair-asking';

const NOW = new Date('2026-11-22T00:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const USUAL = { askedForOpening: false, weeklyAsks: 1, noAsksUntil: null, coolDownDays: 3 };
const asked = (...days: number[]) => ({ ...USUAL, askedAt: days.map(daysAgo) });

test.each([
  ['never asked', asked(), null],
  ['asked yesterday', asked(1), 'week-spent'],
  ['asked yesterday, and wishes it twice a week', { ...asked(1), weeklyAsks: 2 }, 'cooling-down'],
  ['asked three days ago', asked(3), 'week-spent'],
  ['asked three days ago, and wishes it twice a week', { ...asked(3), weeklyAsks: 2 }, null],
  ['asked just under a week ago', asked(6.99), 'week-spent'],
  ['asked a week ago', asked(7), null],
  ['asked many times before that', asked(7, 14, 21), null],
  ['wishes not to be asked', { ...asked(), weeklyAsks: 0 }, 'wishes-none'],
  ['wishes not to be asked until tomorrow', { ...asked(), noAsksUntil: daysAgo(-1) }, 'wishes-none'],
  ['asked for this opening long ago', { ...asked(90), askedForOpening: true }, 'asked-before'],
])('%s: %s', (_, history, obstacle) => {
  expect(askObstacle(history, NOW)).toBe(obstacle);
});

test('what begins within three days is urgent', () => {
  expect(isUrgent(new Date('2026-11-25T00:00:00Z'), NOW)).toBe(true);
  expect(isUrgent(new Date('2026-11-25T00:00:01Z'), NOW)).toBe(false);
});
