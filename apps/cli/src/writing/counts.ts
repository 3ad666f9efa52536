import type { Written } from './upsert.statement';

/** What an import did to the rows it could read; the rest of them was there already, just so. */
export interface Counts {
  readonly taken: number;
  readonly changed: number;
}

export function countsOf(written: readonly Written[]): Counts {
  const taken = written.filter((row) => row.taken).length;
  return { taken, changed: written.length - taken };
}
