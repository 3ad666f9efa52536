import type { Piece } from '../opening-terms';
import { halfHourColumn } from './columns';
import type { Matrix } from './matrix';

/**
 * Who is free for a whole session, as one column. Sessions of a town share few times of the week, so the columns are
 * kept until a card changes.
 */
export class FreeColumns {
  private readonly kept = new Map<string, Int32Array | null>();

  constructor(
    private readonly matrix: Matrix,
    private readonly most = 512,
  ) {}

  /** `null` where nobody is. */
  of(pieces: readonly Piece[]): Int32Array | null {
    const key = pieces.map(({ weekday, from, to }) => `${weekday}.${from}.${to}`).join();
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept;
    if (this.kept.size >= this.most) this.kept.clear();
    const made = this.make(pieces);
    this.kept.set(key, made);
    return made;
  }

  forget(): void {
    this.kept.clear();
  }

  get bytes(): number {
    return [...this.kept.values()].reduce((sum, words) => sum + (words?.byteLength ?? 0), 0);
  }

  private make(pieces: readonly Piece[]): Int32Array | null {
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
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
