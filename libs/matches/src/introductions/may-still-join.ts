import type { RuleVerdict } from '@app/matching';

/** A yes is a yes to whatever is still open; full is no obstacle, for there is a waiting list. */
export function mayStillJoin(verdicts: readonly RuleVerdict[]): boolean {
  return verdicts.every((verdict) => {
    if (verdict.holds || verdict.rule !== 'opening-open') return true;
    return verdict.datum.obstacles.every((obstacle) => obstacle === 'full');
  });
}
