import type { NearBlocks } from './near-blocks';
import type { SearchColumns } from './search-columns';
import { type FieldKind, fieldKindOf, manySkillBits, type Tier } from './tiers';

/** Up to this many wanted skills are counted in two binary digits. */
const TWO_DIGITS = 3;

/**
 * Who of those that suit is in a tier, a word for 32 rows: `field & (ones ^ flipOnes) & (twos ^ flipTwos)`. The three
 * are made once a search, column after column, each read straight on; a tier only picks and flips them.
 */
export class TierWords {
  field: Int32Array;
  ones: Int32Array;
  twos: Int32Array;
  flipOnes = 0;
  flipTwos = 0;
  private readonly fields: Record<FieldKind, { readonly words: Int32Array; made: boolean }>;
  private readonly firstDigit: Int32Array;
  private readonly secondDigit: Int32Array;
  private readonly nobody: Int32Array;
  private columns: SearchColumns;
  private suited: Int32Array;
  private near: NearBlocks;

  constructor(words: number) {
    const empty = () => ({ words: new Int32Array(words), made: false });
    this.fields = { wished: empty(), kindred: empty(), other: empty() };
    this.firstDigit = new Int32Array(words);
    this.secondDigit = new Int32Array(words);
    this.nobody = new Int32Array(words);
  }

  get bytes(): number {
    return 6 * this.nobody.byteLength;
  }

  begin(columns: SearchColumns, suited: Int32Array, near: NearBlocks): void {
    this.columns = columns;
    this.suited = suited;
    this.near = near;
    const { wished, kindred, other } = this.fields;
    wished.made = kindred.made = other.made = false;
    this.countSkills();
  }

  pick(tier: Tier): void {
    this.field = this.wordsOf(fieldKindOf(tier));
    const { skills } = this.columns;
    if (skills.length > TWO_DIGITS) this.pickOfMany(skills, tier.offered);
    else this.pickOfFew(tier.offered);
  }

  private wordsOf(kind: FieldKind): Int32Array {
    const field = this.fields[kind];
    if (!field.made) this.eachRun((from, to) => this.fillField(kind, field.words, from, to));
    field.made = true;
    return field.words;
  }

  private fillField(kind: FieldKind, words: Int32Array, from: number, to: number): void {
    const wished = this.columns.wished ?? this.nobody;
    const kindred = this.columns.kindred ?? this.nobody;
    if (kind === 'wished') both(words, this.suited, wished, from, to);
    else if (kind === 'kindred') both(words, this.suited, kindred, from, to);
    else neither(words, this.suited, wished, kindred, from, to);
  }

  private countSkills(): void {
    const { skills } = this.columns;
    const [first = this.nobody, second, third] = skills;
    this.ones = second ? this.firstDigit : first;
    this.twos = second ? this.secondDigit : this.nobody;
    if (!second || skills.length > TWO_DIGITS) return;
    this.eachRun((from, to) =>
      count(this.firstDigit, this.secondDigit, first, second, third ?? this.nobody, from, to),
    );
  }

  private pickOfFew(offered: number): void {
    this.flipOnes = offered & 1 ? 0 : -1;
    this.flipTwos = offered & 2 ? 0 : -1;
  }

  private pickOfMany(skills: readonly Int32Array[], offered: number): void {
    this.ones = this.firstDigit;
    this.twos = this.nobody;
    this.flipOnes = 0;
    this.flipTwos = -1;
    this.eachRun((from, to) => {
      for (let at = from; at < to; at++) this.firstDigit[at] = manySkillBits(skills, at, offered);
    });
  }

  private eachRun(fill: (from: number, to: number) => void): void {
    const { runs, runCount } = this.near;
    for (let run = 0; run < runCount; run++) fill(runs[2 * run]!, runs[2 * run + 1]!);
  }
}

function both(words: Int32Array, some: Int32Array, others: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) words[at] = some[at]! & others[at]!;
}

function neither(
  words: Int32Array,
  some: Int32Array,
  one: Int32Array,
  other: Int32Array,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) words[at] = some[at]! & ~(one[at]! | other[at]!);
}

/** The sum of three bits in two binary digits. */
function count(
  ones: Int32Array,
  twos: Int32Array,
  a: Int32Array,
  b: Int32Array,
  c: Int32Array,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const half = a[at]! ^ b[at]!;
    ones[at] = half ^ c[at]!;
    twos[at] = (a[at]! & b[at]!) | (half & c[at]!);
  }
}
