import type { HeldPlace, Position, Span } from '../model';
import { travelTime } from '../position';

interface Placed extends Span {
  readonly position: Position | null;
}

/** Whether nobody can be at both: they overlap, or leave less time between them than the way takes. */
export function clash(a: HeldPlace | Placed, b: HeldPlace | Placed): boolean {
  const between = Math.max(b.startsAt - a.endsAt, a.startsAt - b.endsAt);
  return between < SHORTEST_WAY || between < travelTime(a.position, b.position);
}

/** Milliseconds that even no way at all takes. */
export const SHORTEST_WAY = travelTime(null, null);

/** Milliseconds that no way between two of these takes longer than. */
export function longestTravel(places: readonly Placed[]): number {
  const known = places.flatMap(({ position }) => position ?? []);
  if (known.length === 0) return SHORTEST_WAY;
  return travelTime(corner(known, Math.min), corner(known, Math.max)) + 1;
}

function corner(places: readonly Position[], choice: typeof Math.min): Position {
  return places.reduce((a, b) => ({ x: choice(a.x, b.x), y: choice(a.y, b.y), z: choice(a.z, b.z) }));
}
