import { type Opening, WEIGHTS } from '@app/matching';
import { BLOCK_WORDS, BOUNDS, type PeopleStore } from './people-store';

const BUCKET_BITS = 7;
/** The bits of points that differ within a bucket of nearness. */
export const IN_BUCKET = (1 << BUCKET_BITS) - 1;
const BUCKETS = ((WEIGHTS.distance + 1) >> BUCKET_BITS) + 1;
const { distance: MOST, online: ONLINE } = WEIGHTS;
/** Blocks out of reach that a run passes over rather than end. */
const GAP = 4;

/**
 * Blocks of which somebody may come to a place, the nearest first: a list is good early then, and most of what comes
 * later is turned away.
 */
export class NearBlocks {
  count = 0;
  readonly blocks: Int32Array;
  /** The most points that anybody's way of the block may earn. */
  readonly points: Int32Array;
  /** First words and ends of neighbouring blocks, in the order of their rows: columns are read straight on. */
  readonly runs: Int32Array;
  runCount = 0;
  private readonly ofBlock: Int32Array;
  private readonly places = new Int32Array(BUCKETS);

  constructor(most: number) {
    this.blocks = new Int32Array(most);
    this.points = new Int32Array(most);
    this.ofBlock = new Int32Array(most);
    this.runs = new Int32Array(most + 2);
  }

  get bytes(): number {
    return 4 * this.runs.byteLength;
  }

  find({ blocks, bounds }: PeopleStore, opening: Opening): void {
    const { ofBlock, places } = this;
    places.fill(0);
    for (let block = 0; block < blocks; block++) {
      const points = mostPoints(bounds, block * BOUNDS, opening);
      ofBlock[block] = points;
      if (points >= 0) places[points >> BUCKET_BITS]!++;
    }
    this.startBuckets();
    this.findRuns(blocks);
    for (let block = 0; block < blocks; block++) if (ofBlock[block]! >= 0) this.place(block);
  }

  reaches(block: number): boolean {
    return this.ofBlock[block]! >= 0;
  }

  private findRuns(blocks: number): void {
    let end = -1;
    this.runCount = 0;
    for (let block = 0; block < blocks; block++) {
      if (this.ofBlock[block]! < 0) continue;
      if (end < 0 || block > end + GAP) this.runs[2 * this.runCount++] = block * BLOCK_WORDS;
      end = block + 1;
      this.runs[2 * this.runCount - 1] = end * BLOCK_WORDS;
    }
  }

  private startBuckets(): void {
    let start = 0;
    for (let bucket = BUCKETS - 1; bucket >= 0; bucket--) {
      const size = this.places[bucket]!;
      this.places[bucket] = start;
      start += size;
    }
    this.count = start;
  }

  private place(block: number): void {
    const points = this.ofBlock[block]!;
    const at = this.places[points >> BUCKET_BITS]!++;
    this.blocks[at] = block;
    this.points[at] = points;
  }
}

/** Whether the place is in reach of everybody of the block, whatever rounding does. */
export function isAllInReach(bounds: Float64Array, at: number, { position }: Opening): boolean {
  if (!position) return false;
  const dx = farthest(position.x, bounds[at]!, bounds[at + 3]!);
  const dy = farthest(position.y, bounds[at + 1]!, bounds[at + 4]!);
  const dz = farthest(position.z, bounds[at + 2]!, bounds[at + 5]!);
  return Math.sqrt(dx * dx + dy * dy + dz * dz) <= bounds[at + 7]! - 1;
}

/** Of anybody in the block; -1 where nobody of it can come. A metre and a point are added against rounding. */
function mostPoints(bounds: Float64Array, at: number, { position, online }: Opening): number {
  const least = online ? ONLINE : -1;
  if (!position) return least;
  const dx = outside(position.x, bounds[at]!, bounds[at + 3]!);
  const dy = outside(position.y, bounds[at + 1]!, bounds[at + 4]!);
  const dz = outside(position.z, bounds[at + 2]!, bounds[at + 5]!);
  const way = bounds[at + 6]! + 1;
  const square = dx * dx + dy * dy + dz * dz;
  if (!(way > 0 && square <= way * way)) return least;
  return Math.max(least, Math.ceil(MOST * (1 - Math.sqrt(square) / way)) + 1);
}

function outside(value: number, low: number, high: number): number {
  return value < low ? low - value : value > high ? value - high : 0;
}

function farthest(value: number, low: number, high: number): number {
  return Math.max(value - low, high - value);
}
