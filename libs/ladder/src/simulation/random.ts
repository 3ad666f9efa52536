/** A source of chance with its own stream for each seed. */
export interface Chance {
  /** A float in [0, 1). */
  next(): number;
  says(probability: number): boolean;
  /** An integer between both, included. */
  between(least: number, most: number): number;
  /** Standard normal (Box and Muller). */
  normal(): number;
  /** Exponential with that mean. */
  waits(mean: number): number;
}

/** mulberry32 (Tommy Ettinger, public domain). */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed, 0x9e3779b1) ^ 0x85ebca6b;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    says: (probability) => next() < probability,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    waits: (mean) => -mean * Math.log(1 - next()),
  };
}
