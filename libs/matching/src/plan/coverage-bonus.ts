const POINTS_A_STEP = 10;

/**
 * Points for a session's first, second, … person, each half of the one before: concave, so that the flow stays
 * exact. At 1000 the first person counts like another perfect fit of 10,000 points.
 */
export function coverageBonus(coverage: number): number[] {
  const bonus: number[] = [];
  for (let points = coverage * POINTS_A_STEP; points >= 1; points = Math.floor(points / 2))
    bonus.push(points);
  return bonus;
}
