/** Japan keeps one time all year. */
const TOKYO_MS = 9 * 3_600_000;
const APRIL = 3;

/** The year in which the fiscal year of a moment began: April to March, in Tokyo. */
export function fiscalYear(at: Date): number {
  const local = new Date(at.getTime() + TOKYO_MS);
  return local.getUTCFullYear() - (local.getUTCMonth() < APRIL ? 1 : 0);
}
