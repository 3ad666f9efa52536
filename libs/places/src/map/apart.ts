import type { Point } from './flat';

const ROUNDS = 60;

/** Moves points that stand too close just so far that marks of this distance do not cover one another; the same every time. */
export function apart(points: readonly Point[], distance: number): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, one] of moved.entries())
      for (const other of moved.slice(at + 1)) push(one, other, distance);
  }
  return moved;
}

interface Movable {
  x: number;
  y: number;
}

function push(one: Movable, other: Movable, distance: number): void {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const far = Math.hypot(dx, dy);
  if (far >= distance) return;
  const [east, south] = far === 0 ? [1, 0] : [dx / far, dy / far];
  const way = (distance - far) / 2;
  one.x -= east * way;
  one.y -= south * way;
  other.x += east * way;
  other.y += south * way;
}
