import { type KindOutcome, nextWorth } from './worth';

test.each<[number, KindOutcome, number]>([
  [0.5, 'short', 0.55],
  [0.5, 'early', 0.45],
  [0.5, 'even', 0.5],
  [1, 'short', 1],
  [0.95, 'short', 1],
  [0.02, 'early', 0.02],
  [0.021, 'early', 0.02],
])('a place worth %f is worth, after a night of %s, %f', (worth, outcome, next) => {
  expect(nextWorth(worth, outcome)).toBeCloseTo(next, 12);
});
