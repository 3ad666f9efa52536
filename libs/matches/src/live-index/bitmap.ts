import type { Listed } from '@app/matching';

/** Whole numbers from 0, a bit each: three hundred lists of a whole town fit where one list of objects would. */
export class Bitmap implements Listed {
  readonly size: number;
  private readonly words: Uint32Array;

  constructor(numbers: Iterable<number>) {
    const all = [...numbers];
    this.words = new Uint32Array(Math.floor(all.reduce((most, each) => Math.max(most, each), -1) / 32) + 1);
    let size = 0;
    for (const number of all) {
      if (this.has(number)) continue;
      this.words[number >>> 5]! |= 1 << (number & 31);
      size++;
    }
    this.size = size;
  }

  has(number: number): boolean {
    return (((this.words[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  /** In ascending order. */
  *[Symbol.iterator](): Generator<number> {
    for (let at = 0; at < this.words.length; at++)
      for (let rest = this.words[at]!; rest !== 0; rest &= rest - 1)
        yield at * 32 + 31 - Math.clz32(rest & -rest);
  }
}
