import type { NearBlocks } from './near-blocks';
import type { SearchColumns } from './search-columns';

/**
 * Who suits, as far as bits say it, and is free for a session: a word for 32 rows, filled for the blocks in reach.
 * Column after column, each read straight on: a block of every column in turn would miss the cache each time.
 */
export class SuitedWords {
  readonly words: Int32Array;

  constructor(words: number) {
    this.words = new Int32Array(words);
  }

  fill({ times, allowed, needingMore }: SearchColumns, { runs, runCount }: NearBlocks): void {
    for (let run = 0; run < runCount; run++) {
      const from = runs[2 * run]!;
      const to = runs[2 * run + 1]!;
      both(this.words, times[0]!, allowed, from, to);
      for (let at = 1; at < times.length; at++) add(this.words, times[at]!, allowed, from, to);
      for (const needing of needingMore) leaveOut(this.words, needing, from, to);
    }
  }
}

function both(words: Int32Array, time: Int32Array, allowed: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) words[at] = time[at]! & allowed[at]!;
}

function add(words: Int32Array, time: Int32Array, allowed: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) words[at]! |= time[at]! & allowed[at]!;
}

function leaveOut(words: Int32Array, others: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) words[at]! &= ~others[at]!;
}
