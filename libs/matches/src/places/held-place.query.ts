import type { Tx } from '@app/database';
import type { SessionInStep } from '../step-detail';

export interface Held {
  readonly id: string;
  readonly matchId: string;
  readonly sessionId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The session was moved then, and a new yes is awaited. */
  readonly askedAgainAt: Date | null;
  readonly releasedAt: Date | null;
}

/** The place that a match holds in a session, or held last. */
export async function placeIn(tx: Tx, matchId: string, sessionId: string): Promise<Held | null> {
  const rows = await tx.manager.query(
    `${PLACES} WHERE h.match_id = $1 AND h.session_id = $2 ORDER BY h.released_at DESC NULLS FIRST LIMIT 1`,
    [matchId, sessionId],
  );
  return rows[0] ?? null;
}

/** A place that is held. */
export async function heldPlace(tx: Tx, id: string): Promise<Held | null> {
  const rows = await tx.manager.query(`${PLACES} WHERE h.id = $1 AND h.released_at IS NULL`, [id]);
  return rows[0] ?? null;
}

/** What the resident was told last when this session was moved. */
export async function lastMove(tx: Tx, matchId: string, sessionId: string): Promise<SessionInStep | null> {
  const rows = await tx.manager.query(
    `SELECT detail -> 'session' AS session FROM match_steps
     WHERE match_id = $1 AND step = 'session-moved' AND detail -> 'session' ->> 'id' = $2
     ORDER BY number DESC LIMIT 1`,
    [matchId, sessionId],
  );
  return rows[0]?.session ?? null;
}

const PLACES = `
SELECT h.id, h.match_id AS "matchId", h.session_id AS "sessionId", s.starts_at AS "startsAt", s.ends_at AS "endsAt",
  h.asked_again_at AS "askedAgainAt", h.released_at AS "releasedAt"
FROM held_places h JOIN sessions s ON s.id = h.session_id`;
