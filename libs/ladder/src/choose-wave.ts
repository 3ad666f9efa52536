/** Somebody who may be asked now: eligible, within the budget, rested, not asked before for this opening. */
export interface Candidate {
  readonly number: number;
  /** p̂ */
  readonly answerRate: number;
  /** How many places a yes fills: one for each session that fits. */
  readonly places: number;
  /** J: what a day of this resident's attention is worth to the rest of the city. */
  readonly price: number;
  /** Milliseconds; `null` for never. */
  readonly lastAskedAt: number | null;
}

export interface Need {
  readonly freePlaces: number;
  /** Yeses still expected of those asked before. */
  readonly awaited: number;
  /** μ: what a place filled here is worth, in [0.02, 1]. */
  readonly worth: number;
}

export type Chosen<C extends Candidate> = C & { readonly index: number };

/** Ten thousandths: finer differences are noise, and leave the turn to whoever was asked longest ago. */
const SCALE = 10_000;

/** μ·p̂ − J·D in whole ten thousandths: what asking brings here, less what the resident's silence would cost elsewhere. */
export function indexOf(worth: number, answerRate: number, price: number, silentDays: number): number {
  return Math.floor(SCALE * (worth * answerRate - price * silentDays));
}

/**
 * One wave: the best indexes first until the expected yeses cover the free places. Nobody whose index is below zero.
 * @param tieOf a number that differs from day to day; orders those who are equal in index and rest
 */
export function chooseWave<C extends Candidate>(
  need: Need,
  candidates: readonly C[],
  silentDays: number,
  tieOf: (number: number) => number,
): Chosen<C>[] {
  const chosen: Chosen<C>[] = [];
  let expected = need.awaited;
  if (covers(expected, need)) return chosen;
  for (const each of inOrder(need.worth, candidates, silentDays, tieOf)) {
    chosen.push(each);
    expected += each.answerRate * each.places;
    if (covers(expected, need)) break;
  }
  return chosen;
}

/** Ten asks of one tenth cover a place, whatever the last bit of their sum says. */
function covers(expected: number, { freePlaces }: Need): boolean {
  return expected >= freePlaces - 1e-9;
}

function inOrder<C extends Candidate>(
  worth: number,
  candidates: readonly C[],
  silentDays: number,
  tieOf: (number: number) => number,
): Chosen<C>[] {
  const kept: Chosen<C>[] = [];
  for (const each of candidates) {
    const index = indexOf(worth, each.answerRate, each.price, silentDays);
    if (index >= 0) kept.push({ ...each, index });
  }
  return kept.sort(
    (a, b) =>
      b.index - a.index ||
      (a.lastAskedAt ?? -Infinity) - (b.lastAskedAt ?? -Infinity) ||
      tieOf(a.number) - tieOf(b.number) ||
      a.number - b.number,
  );
}

/** What is still to be expected of an ask after so many hours, when half of the yeses come within `answerHours`. */
export function stillAwaited(answerRate: number, hours: number, answerHours: number): number {
  return answerRate * 2 ** (-hours / answerHours);
}
