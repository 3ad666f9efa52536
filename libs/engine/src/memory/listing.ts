import type { OpeningTerms } from '../opening-terms';
import { ONLINE, RARE } from './columns';
import { Judge } from './judge';
import { isAllInReach, type NearBlocks } from './near-blocks';
import { BLOCK_WORDS, BOUNDS, FACTS, type PeopleStore, WAY } from './people-store';
import type { SearchColumns } from './search-columns';

/** Birth dates that are of the age asked for in every session, and in any. */
interface Births {
  readonly every: { readonly from: number; readonly until: number };
  readonly any: { readonly from: number; readonly until: number };
}

/** All who are eligible, without points: most of them by words of bits, the others one by one. */
export class Listing {
  private readonly judge: Judge;
  private readonly births: Births | null;
  private readonly singly: boolean;
  private readonly rare: Int32Array | undefined;
  private readonly online: Int32Array | undefined;

  constructor(
    private readonly store: PeopleStore,
    private readonly terms: OpeningTerms,
    columns: SearchColumns,
    private readonly near: NearBlocks,
    private readonly suited: Int32Array,
  ) {
    this.judge = new Judge(store, terms, columns);
    this.births = birthsOf(columns);
    this.singly = terms.opening.qualifications.length > 0;
    this.rare = store.matrix.column(RARE);
    this.online = terms.opening.online ? store.matrix.column(ONLINE) : undefined;
  }

  count(): number {
    let count = 0;
    this.eachWord((_, bits) => {
      count += bitCount(bits);
    });
    return count;
  }

  numbers(): number[] {
    const numbers: number[] = [];
    this.eachWord((word, bits) => {
      for (let rest = bits; rest !== 0; rest &= rest - 1)
        numbers.push(this.store.numbers[word * 32 + 31 - Math.clz32(rest & -rest)]!);
    });
    return numbers;
  }

  private eachWord(visit: (word: number, bits: number) => void): void {
    const { runs, runCount } = this.near;
    for (let run = 0; run < runCount; run++)
      for (let word = runs[2 * run]!; word < runs[2 * run + 1]!; word += BLOCK_WORDS)
        if (this.near.reaches(word / BLOCK_WORDS)) this.eachOfBlock(word, visit);
  }

  private eachOfBlock(from: number, visit: (word: number, bits: number) => void): void {
    const { store, terms, suited } = this;
    const isAllNear = isAllInReach(store.bounds, (from / BLOCK_WORDS) * BOUNDS, terms.opening);
    for (let word = from; word < from + BLOCK_WORDS; word++) {
      const bits = suited[word]!;
      const listed = bits && this.listedBits(word, isAllNear ? bits : this.inReach(word, bits));
      if (listed !== 0) visit(word, listed);
    }
  }

  private inReach(word: number, bits: number): number {
    const joining = this.online ? this.online[word]! & bits : 0;
    let left = joining;
    for (let rest = bits & ~joining; rest !== 0; rest &= rest - 1) {
      const row = word * 32 + 31 - Math.clz32(rest & -rest);
      if (this.judge.way(row) <= this.store.facts[row * FACTS + WAY]!) left |= rest & -rest;
    }
    return left;
  }

  private listedBits(word: number, bits: number): number {
    const rare = this.singly ? -1 : this.rare ? this.rare[word]! : 0;
    const { births } = this;
    let left = births ? 0 : bits & ~rare;
    for (let rest = births ? bits : bits & rare; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      if (this.isListed(word * 32 + 31 - Math.clz32(bit), (rare & bit) !== 0)) left |= bit;
    }
    return left;
  }

  private isListed(row: number, isRare: boolean): boolean {
    if (this.births && !isRare) {
      const birth = this.store.births[row]!;
      const { every, any } = this.births;
      if (birth < any.from || birth > any.until) return false;
      if (birth >= every.from && birth <= every.until) return true;
    }
    return this.judge.fitsOnce(row);
  }
}

function birthsOf({ sessions }: SearchColumns): Births | null {
  const all = sessions.flatMap(({ terms: { births } }) => births ?? []);
  if (all.length === 0) return null;
  const from = all.map((births) => births.from);
  const until = all.map((births) => births.until);
  return {
    every: { from: Math.max(...from), until: Math.min(...until) },
    any: { from: Math.min(...from), until: Math.max(...until) },
  };
}

function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
