import { type AskObstacle, askObstacle as ladderObstacle } from '@app/ladder';

const DAY_MS = 86_400_000;
/** What is so near needs an answer in hours. */
const URGENT_MS = 3 * DAY_MS;

export interface AskHistory {
  /** Invited or introduced to this very opening at any time. */
  readonly askedForOpening: boolean;
  /** When the person was asked for anything. */
  readonly askedAt: readonly Date[];
  /** How often a week the resident wishes to be asked, and from when on. */
  readonly weeklyAsks: number;
  readonly noAsksUntil: Date | null;
  /** Two groups that find the same person on one evening must not both write. */
  readonly coolDownDays: number;
}

/** Why a group may not ask a person now; `null` where it may. Groups and the ladder spend one budget of the resident's. */
export function askObstacle(asks: AskHistory, now: Date): AskObstacle | null {
  const { askedForOpening, askedAt, weeklyAsks, noAsksUntil, coolDownDays } = asks;
  const history = { askedForOpening, askedAt: askedAt.map((at) => at.getTime()) };
  const wish = { weeklyAsks, noAsksUntil: noAsksUntil?.getTime() ?? null };
  return ladderObstacle(history, wish, coolDownDays, now.getTime());
}

/** @param first start of the first session that is asked for */
export function isUrgent(first: Date, now: Date): boolean {
  return first.getTime() - now.getTime() <= URGENT_MS;
}
