/** One bit a row and column: columns are made when a bit is first set, those never set cost nothing. */
export class Matrix {
  private readonly columns: (Int32Array | undefined)[] = [];

  /** @param words room for 32 rows each */
  constructor(readonly words: number) {}

  column(at: number): Int32Array | undefined {
    return this.columns[at];
  }

  set(column: number, row: number): void {
    const words = this.columns[column] ?? new Int32Array(this.words);
    this.columns[column] = words;
    words[row >> 5]! |= 1 << (row & 31);
  }

  clearRow(row: number): void {
    const keep = ~(1 << (row & 31));
    for (const words of this.columns) if (words) words[row >> 5]! &= keep;
  }

  get bytes(): number {
    return this.columns.reduce((sum, words) => sum + (words?.byteLength ?? 0), 0);
  }
}
