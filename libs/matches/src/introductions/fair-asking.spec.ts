import { askObstacle, isUrgent } from './fair-asking';

const NOW = new Date('2026-11-22T00:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const asked = (...days: number[]) => ({ askedForOpening: false, askedAt: days.map(daysAgo) });

test.each([
  ['never asked', asked(), null],
  ['asked yesterday', asked(1), 'cooling-down'],
  ['asked just under three days ago', asked(2.99), 'cooling-down'],
  ['asked three days ago', asked(3), 'week-spent'],
  ['asked just under a week ago', asked(6.99), 'week-spent'],
  ['asked a week ago', asked(7), null],
  ['asked many times before that', asked(7, 14, 21), null],
  ['asked for this opening long ago', { askedForOpening: true, askedAt: [daysAgo(90)] }, 'asked-before'],
])('%s: %s', (_, history, obstacle) => {
  expect(askObstacle(history, NOW)).toBe(obstacle);
});

test('what begins within three days is urgent', () => {
  expect(isUrgent(new Date('2026-11-25T00:00:00Z'), NOW)).toBe(true);
  expect(isUrgent(new Date('2026-11-25T00:00:01Z'), NOW)).toBe(false);
});
