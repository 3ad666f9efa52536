import { asksInWeek, freeFrom } from '@app/ladder';

/** One ask that really went out. */
export interface PastAsk {
  readonly personId: string;
  /** Milliseconds. */
  readonly askedAt: number;
  /** When the last session that it was for began; later nobody can come. `null` where there was none. */
  readonly usefulUntil: number | null;
}

/** What a budget would have made of them. */
export interface ReplayedAsks {
  /** Sent when it really was. */
  readonly asIs: number;
  /** Sent, but only when the resident's week had room again. */
  readonly later: number;
  /** Not sent at all: the week had room again only after the last session. */
  readonly heldBack: number;
  /** Asks after which the resident's week was spent. */
  readonly spent: number;
}

/**
 * Sends the real asks once more under another budget, with the very rule by which groups and the ladder ask.
 * @param asks in order of time
 * @param since milliseconds; earlier asks count as history only
 */
export function replayAsks(
  asks: readonly PastAsk[],
  weeklyAsks: number,
  coolDownDays: number,
  since: number,
): ReplayedAsks {
  const wish = { weeklyAsks, noAsksUntil: null };
  const histories = new Map<string, number[]>();
  const counts = { asIs: 0, later: 0, heldBack: 0, spent: 0 };
  for (const { personId, askedAt, usefulUntil } of asks) {
    const history = histories.get(personId) ?? [];
    const at = freeFrom(history, wish, coolDownDays, askedAt);
    const goes = at <= Math.max(askedAt, usefulUntil ?? 0);
    if (goes) history.push(at);
    histories.set(personId, history);
    if (askedAt < since) continue;
    if (!goes) counts.heldBack++;
    else if (at > askedAt) counts.later++;
    else counts.asIs++;
    if (goes && asksInWeek(history, at) >= weeklyAsks) counts.spent++;
  }
  return counts;
}
