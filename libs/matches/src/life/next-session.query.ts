import type { Tx } from '@app/database';

export interface SessionSpan {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The first session of a match that is still to come; `null` when all are over or cancelled. */
export async function nextSession(tx: Tx, matchId: string, now: Date): Promise<SessionSpan | null> {
  const rows = await tx.manager.query(
    `SELECT s.starts_at AS "startsAt", s.ends_at AS "endsAt"
     FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id
     WHERE ms.match_id = $1 AND s.cancelled_at IS NULL AND s.starts_at > $2 ORDER BY s.starts_at LIMIT 1`,
    [matchId, now],
  );
  return rows[0] ?? null;
}

/** The last session of a match that was not cancelled. */
export async function lastSession(tx: Tx, matchId: string): Promise<SessionSpan | null> {
  const rows = await tx.manager.query(
    `SELECT s.starts_at AS "startsAt", s.ends_at AS "endsAt"
     FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id
     WHERE ms.match_id = $1 AND s.cancelled_at IS NULL ORDER BY s.ends_at DESC LIMIT 1`,
    [matchId],
  );
  return rows[0] ?? null;
}

/** The ids of the sessions that a match is about. */
export async function sessionsOf(tx: Tx, matchId: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.manager.query(
    'SELECT session_id AS id FROM match_sessions WHERE match_id = $1 ORDER BY 1',
    [matchId],
  );
  return rows.map(({ id }) => id);
}
