/** A source of chance: floats in [0, 1), the same row for the same seed. */
export type Random = () => number;

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for a believable crowd. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

/** A stream of its own for each number, so that resident 5 is the same whether 10 or 20,000 are made. */
export function streamOf(seed: number, number: number): Random {
  return randomFrom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number, 0x85ebca6b));
}

/** An integer between both bounds, included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

/** Draws with weights; the running sums are computed once. */
export function weighted<T>(entries: readonly (readonly [T, number])[]): (random: Random) => T {
  let sum = 0;
  const sums = entries.map(([, weight]) => (sum += weight));
  return (random) => entries[firstAbove(sums, random() * sum)]![0];
}

function firstAbove(sums: readonly number[], at: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
