/** Kinds of openings, side by side: how many of each appear a day (λ), and what a place of it is worth (μ). */
export interface Kinds {
  readonly arrivals: Float64Array;
  readonly worth: Float64Array;
}

/** Which kinds fit whom, and how likely each is answered with yes: person i's stand at starts[i] … starts[i + 1] − 1. */
export interface Fits {
  readonly starts: Int32Array;
  readonly kinds: Int32Array;
  readonly rates: Float64Array;
}

const ROUNDS = 30;

/**
 * J for each person: what a day of attention is worth to the openings that are likely to come, the fixed point
 * `J = Σ λ·x·max(0, μ·p − J·D)` over the kinds that fit (x: those that fit). Each person's price stands alone. The right side
 * falls in J and is convex, so Newton's steps from 0 climb to the one solution and reach it exactly, mostly in three; a
 * damped iteration swings for ever where λ·D is above 3.
 * @param silentDays D, days that an unanswered ask costs
 */
export function nightlyPrices(fits: Fits, kinds: Kinds, silentDays: number): Float64Array {
  const prices = new Float64Array(fits.starts.length - 1);
  for (let person = 0; person < prices.length; person++)
    prices[person] = priceOf(fits, person, kinds, silentDays);
  return prices;
}

function priceOf(fits: Fits, person: number, kinds: Kinds, silentDays: number): number {
  let price = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const next = step(fits, person, kinds, price, silentDays);
    if (next <= price) return price;
    price = next;
  }
  return price;
}

/** Where the straight line through the kinds that pay at this price crosses the price itself. */
function step(
  { starts, kinds: of, rates }: Fits,
  person: number,
  kinds: Kinds,
  price: number,
  days: number,
): number {
  let gain = 0;
  let arrivals = 0;
  for (let at = starts[person]!; at < starts[person + 1]!; at++) {
    const kind = of[at]!;
    const yields = kinds.worth[kind]! * rates[at]!;
    if (yields <= price * days) continue;
    gain += kinds.arrivals[kind]! * yields;
    arrivals += kinds.arrivals[kind]!;
  }
  return gain / (1 + days * arrivals);
}
