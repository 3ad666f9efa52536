import { addDays, dayAt } from '@app/matching';
import { listOf } from '../../frame/form-state';
import { isId } from '../../frame/id-pipe';

/** What a plan is asked for; it stands in the address, so that one can come back to it. */
export interface PlanAsked {
  /** `YYYY-MM-DD` in Tokyo, both included. */
  readonly from: string;
  readonly until: string;
  readonly areaId: string | null;
  /** 0 to 1000. */
  readonly coverage: number;
  /** Sessions a week for each resident; `null` is no limit. */
  readonly perWeek: number | null;
  readonly page: number;
  /** The period was not one; it is the usual one instead. */
  readonly isPeriodWrong: boolean;
}

/** A line of the plan: who is asked for which sessions of which opening. */
export interface Line {
  readonly personId: string;
  readonly openingId: string;
  /** Session numbers. */
  readonly sessions: readonly number[];
}

const USUAL_DAYS = 14;
const LONGEST_DAYS = 93;
const USUAL_COVERAGE = 200;
const DAY_MS = 86_400_000;

export function readPlanAsked(query: Readonly<Record<string, unknown>>, now: Date): PlanAsked {
  const tomorrow = addDays(dayAt(now.getTime()), 1);
  const usual = { from: tomorrow, until: addDays(tomorrow, USUAL_DAYS - 1) };
  const period = periodOf(query.from, query.until);
  const isPeriodWrong = period === null && (query.from !== undefined || query.until !== undefined);
  return {
    ...(period ?? usual),
    isPeriodWrong,
    areaId: isId(query.area) ? query.area : null,
    coverage: Math.min(1000, wholeOf(query.coverage) ?? USUAL_COVERAGE),
    perWeek: query.perWeek === 'any' ? null : Math.min(14, Math.max(1, wholeOf(query.perWeek) ?? 1)),
    page: Math.max(1, wholeOf(query.page) ?? 1),
  };
}

export function planAddress(asked: PlanAsked, more: Readonly<Record<string, string>> = {}): string {
  const { from, until, areaId, coverage, perWeek, page } = asked;
  const query = new URLSearchParams({
    ...{ from, until, coverage: String(coverage), perWeek: perWeek === null ? 'any' : String(perWeek) },
    ...(areaId && { area: areaId }),
    ...(page > 1 && { page: String(page) }),
    ...more,
  });
  return `/desk/plan?${query}`;
}

/** The instants between which the sessions of the plan start. */
export function spanOf({ from, until }: Pick<PlanAsked, 'from' | 'until'>): { from: Date; until: Date } {
  return { from: startOf(from), until: new Date(startOf(until).getTime() + DAY_MS) };
}

/** Lines as their boxes send them; what is none is left out. */
export function readLines(value: unknown): Line[] {
  return listOf(value).flatMap((each) => {
    const [personId, openingId, numbers = ''] = each.split('.');
    const sessions = numbers.split('-').map(Number);
    const isLine =
      isId(personId) && isId(openingId) && sessions.every((one) => Number.isSafeInteger(one) && one > 0);
    return isLine ? [{ personId, openingId, sessions }] : [];
  });
}

export function lineValue({ personId, openingId, sessions }: Line): string {
  return `${personId}.${openingId}.${sessions.join('-')}`;
}

function periodOf(from: unknown, until: unknown): { from: string; until: string } | null {
  if (!isDay(from) || !isDay(until) || until < from || until > addDays(from, LONGEST_DAYS - 1)) return null;
  return { from, until };
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^2\d{3}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // `Date` takes 31 February for 3 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+09:00`);
}

function wholeOf(value: unknown): number | null {
  return typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : null;
}
