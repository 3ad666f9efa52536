/** The month a list was issued for, from which dates without a year take theirs. */
export interface Edition {
  readonly year: number;
  readonly month: number;
}

const DEFAULT: Edition = { year: 2026, month: 8 };

/** `2026-08`; `null` for anything else. */
export function editionOf(text: string): Edition | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year ? { year: Number(year), month: Number(month) } : null;
}

/**
 * Where no edition is given: August 2026, or August of the fiscal year that the texts name most often (「令和９年度」).
 * The month matters for where an event without a start begins, so it is better given.
 */
export function editionIn(texts: readonly string[]): Edition {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const [, era] of text.normalize('NFKC').matchAll(/令和(\d{1,2})年度/g)) {
      counts.set(2018 + Number(era), (counts.get(2018 + Number(era)) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most ? { ...DEFAULT, year: most[0] } : DEFAULT;
}

export function editionName({ year, month }: Edition): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** A list looks at most four months back and seven ahead: the year in which a month lies so. */
export function yearOf(month: number, edition: Edition): number {
  const ahead = month - edition.month;
  if (ahead < -4) return edition.year + 1;
  return ahead > 7 ? edition.year - 1 : edition.year;
}
