import { INDICATORS, type Indicator, type IndicatorName } from './indicators';

/** What is to be reached, at the end of which fiscal year. */
export interface Target {
  readonly target: number;
  readonly year: number;
}

/** One indicator with its present value beside its target. */
export interface IndicatorLine extends Indicator {
  readonly indicator: IndicatorName;
  /** `null` where there is nothing to count it from yet, or too few people. */
  readonly value: number | null;
  readonly target: Target | null;
  /** Whole percent of the way, 100 at the most; `null` without both. */
  readonly reached: number | null;
}

export function indicatorLine(
  indicator: IndicatorName,
  value: number | null,
  target: Target | null,
): IndicatorLine {
  const known: Indicator = INDICATORS[indicator];
  const reached = value === null || !target ? null : reachedOf(value, target.target, known.isLess ?? false);
  return { ...known, indicator, value, target, reached };
}

function reachedOf(value: number, target: number, isLess: boolean): number {
  const share = isLess ? shareOf(target, value) : shareOf(value, target);
  return Math.floor(100 * Math.min(1, share));
}

function shareOf(part: number, whole: number): number {
  return whole <= 0 ? 1 : part / whole;
}
