const DAY_MS = 86_400_000;
/** Two groups that find the same person on one evening must not both write: three days give room to answer the first. */
const COOL_DOWN_MS = 3 * DAY_MS;
/** A message that asks for help spends patience: who is asked more often than weekly stops to answer at all. */
const WEEK_MS = 7 * DAY_MS;
const ASKS_A_WEEK = 1;
/** What is so near needs an answer in hours. */
const URGENT_MS = 3 * DAY_MS;

export interface AskHistory {
  /** Invited or introduced to this very opening at any time. */
  readonly askedForOpening: boolean;
  /** When the person was asked for anything. */
  readonly askedAt: readonly Date[];
}

export type AskObstacle = 'asked-before' | 'cooling-down' | 'week-spent';

/** Why a group may not ask a person now; `null` where it may. An introduction by the centre is no ask of a group. */
export function askObstacle({ askedForOpening, askedAt }: AskHistory, now: Date): AskObstacle | null {
  if (askedForOpening) return 'asked-before';
  const ages = askedAt.map((at) => now.getTime() - at.getTime());
  if (ages.some((age) => age < COOL_DOWN_MS)) return 'cooling-down';
  return ages.filter((age) => age < WEEK_MS).length >= ASKS_A_WEEK ? 'week-spent' : null;
}

/** @param first start of the first session that is asked for */
export function isUrgent(first: Date, now: Date): boolean {
  return first.getTime() - now.getTime() <= URGENT_MS;
}
