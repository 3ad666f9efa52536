export const LEAST_WORTH = 0.02;
export const MOST_WORTH = 1;
const STEP = 0.1;

/** What a night knows of a kind: `short` of people, filled `early`, or neither. */
export type KindOutcome = 'short' | 'early' | 'even';

/** μ after a night: a tenth up where people were missing, a tenth down where places were filled early, in [0.02, 1]. */
export function nextWorth(worth: number, outcome: KindOutcome): number {
  if (outcome === 'even') return worth;
  const moved = worth * (outcome === 'short' ? 1 + STEP : 1 - STEP);
  return Math.min(MOST_WORTH, Math.max(LEAST_WORTH, moved));
}
