import type { CodeKind } from '../codes';
import type { Piece } from '../opening-terms';
import { ACTIVE, CODES, codeColumn, halfHourColumn } from './columns';
import type { Matrix } from './matrix';

/** Bits of what an opening asks for. */
interface Asked {
  readonly languages: readonly number[];
  readonly qualifications: readonly number[];
  readonly residency: readonly number[];
}

/** Openings provide access in hundreds of ways, but of few codes only in some dozens. */
const CODES_TOGETHER = 5;

/**
 * Columns made of others: who is free for a whole session, who wishes for a kindred field. Openings of a town share
 * few times of the week and fields, so these columns are kept until a card changes.
 */
export class KeptColumns {
  private readonly kept = new Map<string, Int32Array | null>();

  constructor(
    private readonly matrix: Matrix,
    private readonly most = 512,
  ) {}

  /** Everybody who is free for all of it; `null` where nobody is. */
  free(pieces: readonly Piece[]): Int32Array | null {
    const key = pieces.map(({ weekday, from, to }) => `${weekday}.${from}.${to}`).join();
    return this.keep(key, () => this.makeFree(pieces));
  }

  /** Everybody who wishes for one of the kindred fields, but not for the field itself; `null` where nobody does. */
  kindred(field: number, kindred: readonly number[]): Int32Array | null {
    return this.keep(`${field}~${kindred.join()}`, () => this.makeKindred(field, kindred));
  }

  /** Everybody who is active and has what is asked for; `null` where nobody does. */
  allowed(asked: Asked): Int32Array | null {
    const { languages, qualifications, residency } = asked;
    const key = [languages, qualifications, residency].map((bits) => bits.join()).join('|');
    return this.keep(`=${key}`, () => this.makeAllowed(asked));
  }

  /** Everybody who needs an access that is not among the provided: each in one of the columns at least. */
  needingMore(provided: readonly number[]): Int32Array[] {
    const found: Int32Array[] = [];
    for (let first = 0; first < CODES; first += CODES_TOGETHER) {
      const missing = range(first, Math.min(CODES, first + CODES_TOGETHER)).filter(
        (bit) => this.matrix.column(codeColumn('access', bit)) && !provided.includes(bit),
      );
      const needing =
        missing.length > 0 && this.keep(`!${missing.join()}`, () => this.union('access', missing));
      if (needing) found.push(needing);
    }
    return found;
  }

  forget(): void {
    this.kept.clear();
  }

  get bytes(): number {
    return [...this.kept.values()].reduce((sum, words) => sum + (words?.byteLength ?? 0), 0);
  }

  private keep(key: string, make: () => Int32Array | null): Int32Array | null {
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept;
    if (this.kept.size >= this.most) this.kept.clear();
    const made = make();
    this.kept.set(key, made);
    return made;
  }

  private makeFree(pieces: readonly Piece[]): Int32Array | null {
    const columns = new Set(
      pieces.flatMap(({ weekday, from, to }) => range(from, to).map((at) => halfHourColumn(weekday, at))),
    );
    if (columns.size === 0) return null;
    const all = new Int32Array(this.matrix.words).fill(-1);
    for (const column of columns) {
      const words = this.matrix.column(column);
      if (!words) return null;
      for (let at = 0; at < all.length; at++) all[at]! &= words[at]!;
    }
    return all;
  }

  private makeAllowed({ languages, qualifications, residency }: Asked): Int32Array | null {
    const active = this.matrix.column(ACTIVE);
    const asked = [
      ...languages.map((bit) => this.matrix.column(codeColumn('language', bit))),
      ...qualifications.map((bit) => this.matrix.column(codeColumn('qualification', bit))),
      ...(residency.length > 0 ? [this.union('residency', residency) ?? undefined] : []),
    ];
    if (!active || asked.includes(undefined)) return null;
    const all = Int32Array.from(active);
    for (const words of asked) if (words) for (let at = 0; at < all.length; at++) all[at]! &= words[at]!;
    return all;
  }

  private makeKindred(field: number, kindred: readonly number[]): Int32Array | null {
    const any = this.union('field', kindred);
    const wished = this.matrix.column(codeColumn('field', field));
    if (any && wished) for (let at = 0; at < any.length; at++) any[at]! &= ~wished[at]!;
    return any;
  }

  private union(kind: CodeKind, bits: readonly number[]): Int32Array | null {
    const columns = bits.map((bit) => this.matrix.column(codeColumn(kind, bit)));
    if (columns.every((words) => words === undefined)) return null;
    const any = new Int32Array(this.matrix.words);
    for (const words of columns) if (words) for (let at = 0; at < any.length; at++) any[at]! |= words[at]!;
    return any;
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
