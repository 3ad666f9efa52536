import type { RecordLine } from '@app/matches';
import { dayAt, fiscalYearOf } from '@app/matching';

const REIWA = 2018;

/** 年度 of a moment in Tokyo, named by the year it begins in. */
export function fiscalYearAt(at: Date): number {
  return fiscalYearOf(dayAt(at.getTime()));
}

/** 令和n, as it stands on official prints; 2019 is its first year. */
export function reiwaOf(year: number): string {
  return year - REIWA === 1 ? '元' : String(year - REIWA);
}

/** 令和8年11月28日 */
export function reiwaDay(at: Date): string {
  const [year, month, day] = dayAt(at.getTime()).split('-').map(Number) as [number, number, number];
  return `令和${reiwaOf(year)}年${month}月${day}日`;
}

export interface YearOfRecord {
  readonly year: number;
  /** Those of the year, the latest first. */
  readonly lines: readonly RecordLine[];
  readonly attended: readonly RecordLine[];
  /** Minutes that both sides say, and those that one side says alone. */
  readonly confirmed: number;
  readonly others: number;
}

/** The years in which there is a record and the present one, the latest first. */
export function yearsOf(lines: readonly RecordLine[], now: Date): number[] {
  const years = lines.map(({ startsAt }) => fiscalYearAt(startsAt));
  return [...new Set([fiscalYearAt(now), ...years])].sort((a, b) => b - a);
}

export function yearOfRecord(all: readonly RecordLine[], year: number): YearOfRecord {
  const lines = all.filter(({ startsAt }) => fiscalYearAt(startsAt) === year);
  const attended = lines.filter(({ state }) => state === 'attended');
  const sum = (some: readonly RecordLine[]) => some.reduce((total, { minutes }) => total + (minutes ?? 0), 0);
  return {
    ...{ year, lines, attended },
    confirmed: sum(attended.filter(({ confirmedAt }) => confirmedAt)),
    others: sum(attended.filter(({ confirmedAt }) => !confirmedAt)),
  };
}
