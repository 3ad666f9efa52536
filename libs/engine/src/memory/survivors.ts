import { type Opening, WEIGHTS } from '@app/matching';
import { BLOCK_WORDS, type PeopleStore } from './people-store';
import type { SearchColumns } from './search-columns';

/** Words in which somebody is left, and who. */
export interface Survivors {
  readonly words: Int32Array;
  readonly bits: Int32Array;
  /** The most points that anybody's way there may earn. */
  readonly nearest: Int32Array;
  readonly nearestOfBlock: Int32Array;
  count: number;
}

export function survivorRoom(words: number): Survivors {
  return {
    words: new Int32Array(words),
    bits: new Int32Array(words),
    nearest: new Int32Array(words),
    nearestOfBlock: new Int32Array(words / BLOCK_WORDS),
    count: 0,
  };
}

/** Everybody whom the bits leave, block by block; blocks out of reach are not looked at. */
export function findSurvivors(
  store: PeopleStore,
  opening: Opening,
  columns: SearchColumns,
  into: Survivors,
): void {
  into.count = 0;
  const { nearestOfBlock } = into;
  for (let block = 0; block < store.blocks; block++)
    nearestOfBlock[block] = mostDistancePoints(store.bounds, block * 7, opening);
  // The nearest first: the list is good early, and most of what comes later is turned away.
  for (let bucket = MOST_BUCKET; bucket >= 0; bucket--)
    for (let block = 0; block < store.blocks; block++)
      if (nearestOfBlock[block]! >> BUCKET_BITS === bucket)
        scan(block * BLOCK_WORDS, columns, into, nearestOfBlock[block]!);
}

const BUCKET_BITS = 7;
/** The bits that differ within a bucket of nearness. */
export const IN_BUCKET = (1 << BUCKET_BITS) - 1;
const MOST_BUCKET = (WEIGHTS.distance + 1) >> BUCKET_BITS;
const { distance: MOST, online: ONLINE } = WEIGHTS;

/** Of anybody in the block; -1 where nobody of it can come. A metre and a point are added against rounding. */
function mostDistancePoints(bounds: Float64Array, at: number, { position, online }: Opening): number {
  const least = online ? ONLINE : -1;
  if (!position) return least;
  const dx = outside(position.x, bounds[at]!, bounds[at + 3]!);
  const dy = outside(position.y, bounds[at + 1]!, bounds[at + 4]!);
  const dz = outside(position.z, bounds[at + 2]!, bounds[at + 5]!);
  const way = bounds[at + 6]! + 1;
  const away = Math.sqrt(dx * dx + dy * dy + dz * dz);
  return away <= way ? Math.max(least, Math.ceil(MOST * (1 - away / way)) + 1) : least;
}

function outside(value: number, low: number, high: number): number {
  return value < low ? low - value : value > high ? value - high : 0;
}

function scan(
  from: number,
  { all, anyOf, none, times }: SearchColumns,
  into: Survivors,
  nearest: number,
): void {
  for (let word = from; word < from + BLOCK_WORDS; word++) {
    let left = 0;
    for (let at = 0; at < times.length; at++) left |= times[at]![word]!;
    for (let at = 0; at < all.length; at++) left &= all[at]![word]!;
    if (left === 0) continue;
    for (let at = 0; at < none.length; at++) left &= ~none[at]![word]!;
    if (anyOf.length > 0) left &= anyBit(anyOf, word);
    if (left === 0) continue;
    into.words[into.count] = word;
    into.nearest[into.count] = nearest;
    into.bits[into.count++] = left;
  }
}

function anyBit(columns: readonly Int32Array[], word: number): number {
  let any = 0;
  for (let at = 0; at < columns.length; at++) any |= columns[at]![word]!;
  return any;
}
