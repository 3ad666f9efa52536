import type { Tx } from '@app/database';

/** Of the places that a match holds: the sessions to come, and how many have begun. */
export async function placesToCome(
  tx: Tx,
  matchId: string,
  now: Date,
): Promise<{ toCome: string[]; begun: number }> {
  const [row] = await tx.manager.query(
    `SELECT coalesce(array_agg(s.id) FILTER (WHERE s.starts_at > $2), '{}') AS "toCome",
       count(*) FILTER (WHERE s.starts_at <= $2)::int AS begun
     FROM held_places h JOIN sessions s ON s.id = h.session_id WHERE h.match_id = $1 AND h.released_at IS NULL`,
    [matchId, now],
  );
  return row;
}
