import type { Tx } from '@app/database';

/** The sessions that a match asks for and that are neither begun nor cancelled. */
export async function sessionsToCome(tx: Tx, matchId: string, now: Date): Promise<string[]> {
  const rows: { id: string }[] = await tx.manager.query(
    `SELECT s.id FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id
     WHERE ms.match_id = $1 AND s.cancelled_at IS NULL AND s.starts_at > $2`,
    [matchId, now],
  );
  return rows.map(({ id }) => id);
}
