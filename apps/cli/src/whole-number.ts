import { UsageProblem } from './command';

/** @throws UsageProblem naming the option and what it may be */
export function wholeNumber(
  option: string,
  value: string | boolean | undefined,
  least: number,
  most: number,
): number {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageProblem(`--${option} is "${value}"; it must be a whole number from ${least} to ${most}.`);
}
