import type { ToApprove } from './load-approvals';
import { obstaclesOf } from './obstacles-of';

/** Those who ask for the same sessions of one opening. */
export interface OpeningCases {
  readonly key: string;
  readonly cases: readonly ToApprove[];
  /** Of the session that has the fewest; `null` is no limit. */
  readonly free: number | null;
  /** Places that all of them together would take. */
  readonly asking: number;
  /** `scarce`: a place for some of them only; `full`: approved all the same, they go on the waiting list. */
  readonly standing: 'clear' | 'scarce' | 'full';
}

export interface Sheet {
  /** In the order of their first case. */
  readonly openings: readonly OpeningCases[];
  /** Nothing ticks these: a rule does not hold. */
  readonly toLookAt: readonly ToApprove[];
}

/** What may be approved together, opening by opening, so that each is read once. */
export function sheetOf(cases: readonly ToApprove[]): Sheet {
  const toLookAt = cases.filter((each) => obstaclesOf(each).length > 0);
  const byOpening = new Map<string, ToApprove[]>();
  for (const each of cases) {
    if (toLookAt.includes(each)) continue;
    const key = keyOf(each);
    byOpening.set(key, [...(byOpening.get(key) ?? []), each]);
  }
  return { openings: [...byOpening].map(([key, alike]) => openingOf(key, alike)), toLookAt };
}

/** How many nothing is known against. */
export function clearOf({ openings }: Sheet): number {
  return openings.filter(({ standing }) => standing === 'clear').flatMap(({ cases }) => cases).length;
}

function keyOf({ match: { openingId, sessions } }: ToApprove): string {
  return [openingId, ...sessions.map(({ startsAt }) => startsAt.getTime())].join(' ');
}

function openingOf(key: string, cases: readonly ToApprove[]): OpeningCases {
  const free = cases.map(freeIn).reduce(least, null);
  const asking = cases.reduce((sum, { match }) => sum + match.adults, 0);
  const isShort = free !== null && asking > free;
  return { key, cases, free, asking, standing: free === 0 ? 'full' : isShort ? 'scarce' : 'clear' };
}

function freeIn({ match: { sessions } }: ToApprove): number | null {
  return sessions.map(freeOf).reduce(least, null);
}

/** Places that a session still has; `null` is no limit. */
export function freeOf({ capacity, taken }: ToApprove['match']['sessions'][number]): number | null {
  return capacity === null ? null : Math.max(0, capacity - taken);
}

function least(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
