import { INDICATORS, type IndicatorName } from './indicators';

export interface TargetProblem {
  readonly field: 'target' | 'year';
  readonly code: 'target-not-valid' | 'percent-not-valid' | 'target-year-not-valid';
}

/** What was typed: both, or neither where there is to be no target. */
export interface ProposedTarget {
  readonly target: number | null;
  readonly year: number | null;
}

const MOST = 1_000_000;
/** A plan is made for ten years; another twenty are looked ahead at the most. */
const YEARS_AHEAD = 20;

/**
 * What cannot be set so: a whole number up to a million (a hundred percent), and a year from this one on.
 * @param thisYear the fiscal year of now
 */
export function targetProblems(
  indicator: IndicatorName,
  { target, year }: ProposedTarget,
  thisYear: number,
): TargetProblem[] {
  if (target === null && year === null) return [];
  const isPercent = INDICATORS[indicator].unit === 'percent';
  const most = isPercent ? 100 : MOST;
  const problems: TargetProblem[] = [];
  if (!isWhole(target, 0, most))
    problems.push({ field: 'target', code: isPercent ? 'percent-not-valid' : 'target-not-valid' });
  if (!isWhole(year, thisYear, thisYear + YEARS_AHEAD))
    problems.push({ field: 'year', code: 'target-year-not-valid' });
  return problems;
}

function isWhole(value: number | null, least: number, most: number): boolean {
  return value !== null && Number.isInteger(value) && value >= least && value <= most;
}
