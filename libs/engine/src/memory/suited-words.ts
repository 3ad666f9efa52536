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

  fill({ times, all, none, anyOf }: SearchColumns, { runs, runCount }: NearBlocks): void {
    for (let run = 0; run < runCount; run++) {
      const from = runs[2 * run]!;
      const to = runs[2 * run + 1]!;
      this.words.set(times[0]!.subarray(from, to), from);
      for (let at = 1; at < times.length; at++) add(this.words, times[at]!, from, to);
      for (let at = 0; at < all.length; at++) keep(this.words, all[at]!, from, to);
      for (let at = 0; at < none.length; at++) drop(this.words, none[at]!, from, to);
      if (anyOf) keep(this.words, anyOf, from, to);
    }
  }
}

function add(words: Int32Array, column: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) words[at]! |= column[at]!;
}

function keep(words: Int32Array, column: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) words[at]! &= column[at]!;
}

function drop(words: Int32Array, column: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) words[at]! &= ~column[at]!;
}
