import { PeopleStore } from './people-store';
import type { PersonRow } from './person-row';

const CELL = 400;
const CELLS = 2 ** 15;

/** Rows by longest way in powers of two, then along a curve that keeps neighbours together. */
export function buildStore(people: readonly PersonRow[]): PeopleStore {
  const keys = Float64Array.from(people, placeKey);
  const order = Uint32Array.from(people, (_, at) => at).sort((a, b) => keys[a]! - keys[b]!);
  const store = new PeopleStore(people.length);
  for (const at of order) store.put(people[at]!);
  return store;
}

function placeKey({ position, longestWay }: PersonRow): number {
  const reach = Math.min(31, Math.floor(Math.log2(Math.max(1, longestWay))));
  if (!position) return reach * 2 ** 30;
  return reach * 2 ** 30 + spread(cellOf(position.y)) + 2 * spread(cellOf(position.z));
}

function cellOf(metres: number): number {
  return ((Math.floor(metres / CELL) % CELLS) + CELLS) % CELLS;
}

/** The 15 bits of a number, each two places apart. */
function spread(cell: number): number {
  let bits = cell;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}
