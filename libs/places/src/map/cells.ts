import type { Point } from './flat';

/** How far a town reaches at the most where no other town is beside it, in metres. */
const REACH = 520;
const CORNERS = 14;

/**
 * The land around each point: what lies nearer to it than to any other, and within reach. Corners in order, in the
 * points' own units (metres). A point that stands where another does has no land of its own.
 */
export function cells(points: readonly Point[]): Point[][] {
  return points.map((point) => {
    const others = points.filter((other) => other !== point && distance(other, point) < 2 * REACH);
    return others.reduce<Point[]>((cell, other) => nearerTo(point, other, cell), around(point));
  });
}

function around({ x, y }: Point): Point[] {
  return Array.from({ length: CORNERS }, (_, at) => {
    const turn = (2 * Math.PI * at) / CORNERS;
    return { x: x + REACH * Math.cos(turn), y: y + REACH * Math.sin(turn) };
  });
}

/** Cuts a cell along the line half way to another point (Sutherland and Hodgman). */
function nearerTo(own: Point, other: Point, cell: readonly Point[]): Point[] {
  const middle = { x: (own.x + other.x) / 2, y: (own.y + other.y) / 2 };
  const beyond = (p: Point) => (p.x - middle.x) * (other.x - own.x) + (p.y - middle.y) * (other.y - own.y);
  return cell.flatMap((corner, at) => {
    const next = cell[(at + 1) % cell.length] as Point;
    const [here, there] = [beyond(corner), beyond(next)];
    const kept = here <= 0 ? [corner] : [];
    return here <= 0 === there <= 0 ? kept : [...kept, between(corner, next, here / (here - there))];
  });
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
