import { dueAfterWorkingDays } from '@app/clocks';
import { daysUntil } from '@app/language';
import type { DeskRow } from '@app/matches';

export const KINDS = ['match', 'opening', 'group', 'interest', 'call', 'undelivered'] as const;
export type Kind = DeskRow['kind'];

export const DUE = ['late', 'today', 'week'] as const;
export type Due = (typeof DUE)[number];

/** What of the queue is shown; it stands in the address, and goes along from case to case. */
export interface DeskFilter {
  readonly kind: Kind | null;
  /** The number of a community area. */
  readonly area: number | null;
  readonly due: Due | null;
  /** A group's id. */
  readonly group: string | null;
  readonly page: number;
}

export type Facet = 'kind' | 'area' | 'due' | 'group';

export const EVERYTHING: DeskFilter = { kind: null, area: null, due: null, group: null, page: 1 };

const A_WEEK = 6;
const WORKING_DAYS: Record<Kind, number> = {
  match: 3,
  interest: 3,
  call: 3,
  opening: 5,
  group: 5,
  undelivered: 2,
};

/** What of an address is a filter; anything else is none. */
export function readFilter(query: Readonly<Record<string, unknown>>): DeskFilter {
  return {
    kind: KINDS.find((each) => each === query.kind) ?? null,
    area: wholeOf(query.area),
    due: DUE.find((each) => each === query.due) ?? null,
    group: typeof query.group === 'string' && /^[0-9a-f-]{36}$/.test(query.group) ? query.group : null,
    page: wholeOf(query.page) ?? 1,
  };
}

function wholeOf(value: unknown): number | null {
  return typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : null;
}

/** The filter as the query of an address, with its question mark; nothing where there is no filter. */
export function filterQuery(filter: DeskFilter, more: Readonly<Record<string, string>> = {}): string {
  const { kind, area, due, group, page } = filter;
  const parts = { kind, area, due, group, page: page > 1 ? page : null };
  const set = Object.entries(parts).filter(([, value]) => value !== null);
  const query = new URLSearchParams([
    ...set.map(([name, value]): [string, string] => [name, String(value)]),
    ...Object.entries(more),
  ]).toString();
  return query ? `?${query}` : '';
}

/** @param except a facet that is left open, to count what each of its choices would show */
export function passes(row: DeskRow, filter: DeskFilter, now: Date, except?: Facet): boolean {
  const { kind, area, due, group } = filter;
  if (kind !== null && except !== 'kind' && row.kind !== kind) return false;
  if (area !== null && except !== 'area' && row.areaNumber !== area) return false;
  if (group !== null && except !== 'group' && row.groupId !== group) return false;
  return due === null || except === 'due' || isDue(row, due, now);
}

export function isDue(row: DeskRow, due: Due, now: Date): boolean {
  const days = daysLeft(row, now);
  if (due === 'late') return days < 0 || row.isOverdue;
  return due === 'today' ? days === 0 : days >= 0 && days <= A_WEEK;
}

/** Days until a case is due: 0 is today, below it is late. */
export function daysLeft(
  { kind, since, dueAt }: Pick<DeskRow, 'kind' | 'since' | 'dueAt'>,
  now: Date,
): number {
  return daysUntil(dueAt ?? dueAfterWorkingDays(since, WORKING_DAYS[kind]), now);
}

/** First what has gone on to the head coordinator, then the soonest due. */
export function byDue(a: DeskRow, b: DeskRow): number {
  if (a.isOverdue !== b.isOverdue) return a.isOverdue ? -1 : 1;
  return dueOf(a) - dueOf(b) || (a.id < b.id ? -1 : 1);
}

function dueOf({ kind, since, dueAt }: DeskRow): number {
  return (dueAt ?? dueAfterWorkingDays(since, WORKING_DAYS[kind])).getTime();
}
