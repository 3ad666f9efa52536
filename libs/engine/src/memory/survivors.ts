import type { Opening } from '@app/matching';
import { BLOCK_WORDS, type PeopleStore } from './people-store';
import type { SearchColumns } from './search-columns';

/** Words in which somebody is left, and who. */
export interface Survivors {
  readonly words: Int32Array;
  readonly bits: Int32Array;
  count: number;
}

export function survivorRoom(words: number): Survivors {
  return { words: new Int32Array(words), bits: new Int32Array(words), count: 0 };
}

/** Everybody whom the bits leave, block by block; blocks out of reach are not looked at. */
export function findSurvivors(
  store: PeopleStore,
  opening: Opening,
  columns: SearchColumns,
  into: Survivors,
): void {
  into.count = 0;
  for (let block = 0; block < store.blocks; block++) {
    if (!opening.online && !isNear(store.bounds, block * 7, opening)) continue;
    scan(block * BLOCK_WORDS, columns, into);
  }
}

/** Whether somebody of the block may reach the place: a metre is added against rounding. */
function isNear(bounds: Float64Array, at: number, { position }: Opening): boolean {
  if (!position) return false;
  const dx = outside(position.x, bounds[at]!, bounds[at + 3]!);
  const dy = outside(position.y, bounds[at + 1]!, bounds[at + 4]!);
  const dz = outside(position.z, bounds[at + 2]!, bounds[at + 5]!);
  const way = bounds[at + 6]! + 1;
  return dx * dx + dy * dy + dz * dz <= way * way;
}

function outside(value: number, low: number, high: number): number {
  return value < low ? low - value : value > high ? value - high : 0;
}

function scan(from: number, { all, anyOf, none, times }: SearchColumns, into: Survivors): void {
  for (let word = from; word < from + BLOCK_WORDS; word++) {
    let left = 0;
    for (let at = 0; at < times.length; at++) left |= times[at]![word]!;
    for (let at = 0; at < all.length; at++) left &= all[at]![word]!;
    if (left === 0) continue;
    for (let at = 0; at < none.length; at++) left &= ~none[at]![word]!;
    if (anyOf.length > 0) left &= anyBit(anyOf, word);
    if (left === 0) continue;
    into.words[into.count] = word;
    into.bits[into.count++] = left;
  }
}

function anyBit(columns: readonly Int32Array[], word: number): number {
  let any = 0;
  for (let at = 0; at < columns.length; at++) any |= columns[at]![word]!;
  return any;
}
