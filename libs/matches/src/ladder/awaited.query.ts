import type { Tx } from '@app/database';

export interface AwaitedAsk {
  readonly answerRate: number;
  readonly places: number;
  readonly askedAt: Date;
}

/** Places that are under way for an opening before a new wave. */
export interface Awaited {
  /** For parties that wait for the group's or the centre's word, or hold an offer. */
  readonly underWay: number;
  readonly asks: readonly AwaitedAsk[];
}

export async function awaited(tx: Tx, openingId: string, now: Date): Promise<Awaited> {
  const [row] = await tx.manager.query(AWAITED, [openingId, now]);
  const asks = row.asks.map((each: { askedAt: string }) => ({ ...each, askedAt: new Date(each.askedAt) }));
  return { underWay: row.underWay, asks };
}

const AWAITED = `
WITH live AS (
  SELECT m.id, m.state, m.adults, m.created_at, (SELECT count(*) FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id
    WHERE ms.match_id = m.id AND s.cancelled_at IS NULL AND s.starts_at > $2)::int AS sessions
  FROM matches m WHERE m.opening_id = $1 AND m.state IN ('invited', 'with-group', 'with-coordinator', 'offered'))
SELECT coalesce(sum(adults * sessions) FILTER (WHERE state <> 'invited'), 0)::int AS "underWay",
  coalesce((SELECT jsonb_agg(jsonb_build_object('answerRate', a.answer_rate, 'places', l.sessions, 'askedAt', a.asked_at))
    FROM live l JOIN ladder_asks a ON a.match_id = l.id WHERE l.state = 'invited'), '[]') AS asks
FROM live`;
