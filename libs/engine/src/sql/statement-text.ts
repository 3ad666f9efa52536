/** Collects the values of a statement while its text is put together. */
export class Values {
  readonly list: unknown[] = [];
  private readonly known = new Map<string, string>();

  /** The placeholder of a value, with its type; the same for equal ones, so that equal conditions read alike. */
  add(value: unknown, type: string): string {
    const key = `${type} ${JSON.stringify(value)}`;
    const placeholder = this.known.get(key) ?? `$${this.list.push(value)}::${type}`;
    this.known.set(key, placeholder);
    return placeholder;
  }
}

const MIX = (x: string) => `((${x} # (${x} >> 15)) * 739982445) & 2147483647`;

/** The tie-break of the day over rows with the column `x0`, which is the sum before the mix; adds the column `tie`. */
export function tied(rows: string): string {
  return `SELECT *, ${MIX('x2')} AS tie FROM (SELECT *, ${MIX('x1')} AS x2 FROM (
    SELECT *, ${MIX('x0')} AS x1 FROM (${rows} OFFSET 0) r0 OFFSET 0) r1 OFFSET 0) r2`;
}

export function tieSum(person: string, opening: string, day: string): string {
  return `(${person}::bigint * 40503 + ${opening}::bigint * 30011 + ${day}) & 2147483647`;
}

/** √(dx² + dy² + dz²) between the columns' place and another, in the order of operations of `chord`. */
export function chordOf(columns: readonly string[], other: readonly string[]): string {
  const squares = columns.map(
    (column, axis) => `(${column} - ${other[axis]}) * (${column} - ${other[axis]})`,
  );
  return `sqrt(${squares.join(' + ')})`;
}

/** 10 minutes and the way at 200 m a minute, in milliseconds rounded up; the way may be null, which is none. */
export function travelOf(chord: string): string {
  return `coalesce(600000 + ceil(300::float8 * ${chord}), 600000)`;
}
