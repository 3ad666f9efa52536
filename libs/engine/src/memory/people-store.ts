import type { Qualification } from '@app/matching';
import type { CodeKind } from '../codes';
import { ACTIVE, codeColumn, halfHourColumn, ONLINE, RARE } from './columns';
import { Matrix } from './matrix';
import { busyDays, NO_DAYS, type PersonRow, type RareFacts } from './person-row';

/** Rows of a block share one box on the map and one longest way, so that a block out of reach is skipped whole. */
export const BLOCK_ROWS = 256;
export const BLOCK_WORDS = BLOCK_ROWS / 32;
/** Rows left free for newcomers, one in so many, and some more. */
const SPARE = 20;
/** Where a row's numbers stand in `facts`. */
export const FACTS = 8;
export const WAY = 3;
export const ASKED = 4;
export const BIRTH = 5;
/** Days outside of which nothing of the rare facts matters. */
export const BUSY_FROM = 6;
export const BUSY_UNTIL = 7;
/** Numbers a block in `bounds`. */
export const BOUNDS = 8;

/** The index's data: bits by column, numbers by row. */
export class PeopleStore {
  readonly matrix: Matrix;
  /** A row's numbers side by side, so that judging somebody reads one line of the processor's cache. */
  readonly facts: Float64Array;
  /** A block's box, longest way of anybody and shortest way of all; -1 where somebody's home is unknown. */
  readonly bounds: Float64Array;
  readonly rare: (RareFacts | undefined)[];
  /** Birth dates again, which a listing reads in order; the numbers of the best only are read. */
  readonly births: Int32Array;
  readonly numbers: Int32Array;
  private rares = 0;
  readonly qualifications = new Map<number, readonly Qualification[]>();
  private readonly rows = new Map<number, number>();
  private used = 0;

  constructor(people: number) {
    const blocks = Math.ceil((people + people / SPARE + 64) / BLOCK_ROWS);
    const room = blocks * BLOCK_ROWS;
    this.matrix = new Matrix(blocks * BLOCK_WORDS);
    this.facts = new Float64Array(room * FACTS);
    this.rare = new Array(room).fill(undefined);
    this.births = new Int32Array(room);
    this.numbers = new Int32Array(room);
    this.bounds = new Float64Array(blocks * BOUNDS);
    for (let block = 0; block < blocks; block++) this.bounds.set(NOWHERE, block * BOUNDS);
  }

  get size(): number {
    return this.rows.size;
  }

  /** Blocks in use. */
  get blocks(): number {
    return Math.ceil(this.used / BLOCK_ROWS);
  }

  /** In bytes: typed arrays exactly, maps and rare facts by estimate. */
  get bytes(): number {
    const numbers = this.facts.byteLength + this.bounds.byteLength + 2 * this.births.byteLength;
    return (
      this.matrix.bytes +
      numbers +
      this.rows.size * 36 +
      this.rare.length * 8 +
      this.rares * 320 +
      this.qualifications.size * 240
    );
  }

  /** Takes a person in, or again after a change. `false` where no row is left and the index must be built anew. */
  put(person: PersonRow): boolean {
    const known = this.rows.get(person.number);
    if (known === undefined && this.used * FACTS === this.facts.length) return false;
    const row = known ?? this.used++;
    if (known !== undefined) this.matrix.clearRow(row);
    this.rows.set(person.number, row);
    this.putNumbers(row, person);
    this.putFacts(row, person);
    if (person.active) this.putBits(row, person);
    return true;
  }

  private putNumbers(row: number, person: PersonRow): void {
    const { position, longestWay } = person;
    const { x, y, z } = position ?? NO_HOME;
    const busy = person.rare ? busyDays(person.rare, person) : NO_DAYS;
    const { birth, askedOn } = person;
    this.facts.set([x, y, z, longestWay, askedOn, birth, busy.from, busy.until], row * FACTS);
    this.numbers[row] = person.number;
    this.births[row] = person.birth;
    const block = Math.floor(row / BLOCK_ROWS) * BOUNDS;
    if (position) this.widen(block, position, longestWay);
    else this.bounds[block + 7] = -1;
  }

  /** A block's box only grows until the index is built anew: too large a box costs time, never a row. */
  private widen(at: number, { x, y, z }: { x: number; y: number; z: number }, way: number): void {
    const { bounds } = this;
    for (const [axis, value] of [x, y, z].entries()) {
      bounds[at + axis] = Math.min(bounds[at + axis]!, value);
      bounds[at + 3 + axis] = Math.max(bounds[at + 3 + axis]!, value);
    }
    bounds[at + 6] = Math.max(bounds[at + 6]!, way);
    bounds[at + 7] = Math.min(bounds[at + 7]!, way);
  }

  private putFacts(row: number, { rare, qualifications }: PersonRow): void {
    this.rares += Number(rare !== null) - Number(this.rare[row] !== undefined);
    this.rare[row] = rare ?? undefined;
    if (qualifications.length > 0) this.qualifications.set(row, qualifications);
    else this.qualifications.delete(row);
  }

  private putBits(row: number, person: PersonRow): void {
    this.matrix.set(ACTIVE, row);
    if (person.online) this.matrix.set(ONLINE, row);
    if (person.rare) this.matrix.set(RARE, row);
    for (let weekday = 0; weekday < 7; weekday++)
      this.putMask(row, person.week[weekday] ?? 0, (bit) => halfHourColumn(weekday, bit));
    const masks: [CodeKind, number][] = [
      ['skill', person.skills],
      ['field', person.wishes],
      ['language', person.languages],
      ['access', person.accessNeeds],
      ['residency', person.residency],
      ['qualification', person.qualificationMask],
    ];
    for (const [kind, mask] of masks) this.putMask(row, mask, (bit) => codeColumn(kind, bit));
  }

  private putMask(row: number, mask: number, columnOf: (bit: number) => number): void {
    for (let word = mask >>> 0; word !== 0; word &= word - 1)
      this.matrix.set(columnOf(31 - Math.clz32(word & -word)), row);
    const high = Math.floor(mask / 2 ** 32);
    for (let word = high; word !== 0; word &= word - 1)
      this.matrix.set(columnOf(63 - Math.clz32(word & -word)), row);
  }
}

const NO_HOME = { x: Infinity, y: 0, z: 0 };
const NOWHERE = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity, -1, Infinity];
