import type { Listed } from '@app/matching';
import { bitCount } from './bit-count';
import type { PeopleStore } from './people-store';

/** Residents as bits of the index's rows: no number is looked up before somebody asks. Holds until the index follows. */
export class ListedPeople implements Listed {
  readonly size: number;

  constructor(
    private readonly store: PeopleStore,
    private readonly words: Int32Array,
  ) {
    this.size = words.reduce((size, bits) => size + bitCount(bits), 0);
  }

  has(number: number): boolean {
    const row = this.store.rowOf(number) ?? -1;
    return (((this.words[row >> 5] ?? 0) >> (row & 31)) & 1) === 1;
  }

  *[Symbol.iterator](): Generator<number> {
    for (let word = 0; word < this.words.length; word++)
      for (let rest = this.words[word]!; rest !== 0; rest &= rest - 1)
        yield this.store.numbers[word * 32 + 31 - Math.clz32(rest & -rest)]!;
  }
}
