/** A source of chance with what drawing a city asks of it. */
export interface Chance {
  /** A float in [0, 1). */
  next(): number;
  /** True so often. */
  says(probability: number): boolean;
  /** An integer between both, included. */
  between(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /** So many different ones, in their order. */
  some<T>(from: readonly T[], count: number): T[];
}

/** mulberry32 (Tommy Ettinger, public domain); a stream of its own for each seed, kind and number. */
export function chanceOf(seed: number, kind: number, number: number): Chance {
  let state = Math.imul(seed + kind * 7919, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
  next();
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    says: (probability) => next() < probability,
    between,
    pick: (from) => from[between(0, from.length - 1)]!,
    some: (from, count) => someOf(from, Math.min(count, from.length), between),
  };
}

function someOf<T>(from: readonly T[], count: number, between: (a: number, b: number) => number): T[] {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(between(0, from.length - 1));
  return [...chosen].sort((a, b) => a - b).map((at) => from[at]!);
}
