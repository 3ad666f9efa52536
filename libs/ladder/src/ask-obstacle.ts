const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

/** How a resident wishes to be asked, over all groups of the city together. */
export interface AskWish {
  /** 0–7 asks in seven days. */
  readonly weeklyAsks: number;
  /** Not before this moment, in milliseconds. */
  readonly noAsksUntil: number | null;
}

export const USUAL_WISH: AskWish = { weeklyAsks: 1, noAsksUntil: null };

export interface AskHistory {
  /** Invited or introduced to this very opening at any time. */
  readonly askedForOpening: boolean;
  /** When the person was asked for anything, in milliseconds, in any order. */
  readonly askedAt: readonly number[];
}

export type AskObstacle = 'asked-before' | 'wishes-none' | 'cooling-down' | 'week-spent';

/**
 * Why a resident may not be asked now; `null` where it may be. Groups' invitations and the ladder's asks spend one
 * budget. An introduction by the centre spends none.
 */
export function askObstacle(
  { askedForOpening, askedAt }: AskHistory,
  wish: AskWish,
  coolDownDays: number,
  now: number,
): AskObstacle | null {
  if (askedForOpening) return 'asked-before';
  if (wish.weeklyAsks < 1 || (wish.noAsksUntil ?? 0) > now) return 'wishes-none';
  if (asksSince(askedAt, now - WEEK_DAYS * DAY_MS) >= wish.weeklyAsks) return 'week-spent';
  return asksSince(askedAt, now - restDays(wish, coolDownDays) * DAY_MS) > 0 ? 'cooling-down' : null;
}

/**
 * The first moment from `from` on, in milliseconds, at which somebody who was asked at these times may be asked again.
 * @param wish of more than none a week
 */
export function freeFrom(
  askedAt: readonly number[],
  wish: AskWish,
  coolDownDays: number,
  from: number,
): number {
  const history = { askedForOpening: false, askedAt };
  const spans = [WEEK_DAYS, restDays(wish, coolDownDays)].map((days) => Math.ceil(days * DAY_MS));
  const ends = askedAt.flatMap((at) => spans.map((span) => at + span)).filter((end) => end > from);
  const moments = [from, ...ends.sort((a, b) => a - b)];
  return moments.find((at) => askObstacle(history, wish, coolDownDays, at) === null) ?? Infinity;
}

/** How many of these asks lie in the seven days up to a moment. */
export function asksInWeek(askedAt: readonly number[], until: number): number {
  return asksSince(askedAt, until - WEEK_DAYS * DAY_MS);
}

function asksSince(askedAt: readonly number[], since: number): number {
  let count = 0;
  for (const at of askedAt) if (at > since) count++;
  return count;
}

/** Days between two asks: whoever wishes to be asked daily is not held back by a rest of three days. */
function restDays({ weeklyAsks }: AskWish, coolDownDays: number): number {
  return weeklyAsks > 2 ? Math.min(coolDownDays, WEEK_DAYS / weeklyAsks) : coolDownDays;
}
