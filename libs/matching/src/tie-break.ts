const MASK = 0x7fffffff;
const MULTIPLIER = 0x2c1b3c6d;

/**
 * A 31-bit number that orders equal scores, the smaller first: another order every day and for every pair, so that
 * no number is favoured for ever. `day` is Tokyo days since 1970. Integer arithmetic only; SQL repeats it in bigint.
 */
export function tieBreak(person: number, opening: number, day: number): number {
  let x = (person * 40503 + opening * 30011 + day) & MASK;
  for (let round = 0; round < 3; round++) x = Math.imul(x ^ (x >> 15), MULTIPLIER) & MASK;
  return x;
}
