import type { Tx } from '@app/database';
import type { PresenceVerdict, PresenceWord } from './presence';

/** Orders all who speak of the same matches. */
export async function lockMatches(tx: Tx, matchIds: readonly string[]): Promise<void> {
  await tx.manager.query('SELECT FROM matches WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [matchIds]);
}

/** Keeps what one side says of a place; a later word of the same side replaces its earlier one. */
export async function sayPresence(tx: Tx, placeId: string, word: PresenceWord, now: Date): Promise<void> {
  const { saidBy, state, minutes } = word;
  await tx.manager.query(
    `INSERT INTO attendance_words (held_place_id, said_by, state, minutes, said_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (held_place_id, said_by) DO UPDATE SET state = excluded.state, minutes = excluded.minutes,
       said_at = excluded.said_at`,
    [placeId, saidBy, state, minutes, now],
  );
}

/** Writes what stands in the record; it follows the words until the two sides agree. */
export async function recordPresence(
  tx: Tx,
  placeId: string,
  verdict: PresenceVerdict,
  now: Date,
): Promise<void> {
  const { state, minutes, recordedBy, isConfirmed } = verdict;
  await tx.manager.query(
    `INSERT INTO attendances (held_place_id, state, minutes, recorded_by, recorded_at, confirmed_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (held_place_id) DO UPDATE SET state = excluded.state, minutes = excluded.minutes,
       recorded_by = excluded.recorded_by, confirmed_at = excluded.confirmed_at`,
    [placeId, state, minutes, recordedBy, now, isConfirmed ? now : null],
  );
}

/**
 * How a match has ended: attended if one of its places was, absent if none was.
 * @returns `null` while the record of one of its places is still open
 */
export async function presenceOfMatch(tx: Tx, matchId: string): Promise<'attended' | 'absent' | null> {
  const [row] = await tx.manager.query(
    `SELECT count(*) FILTER (WHERE a.state IS NULL)::int AS open, coalesce(bool_or(a.state = 'attended'), false) AS attended
     FROM held_places h LEFT JOIN attendances a ON a.held_place_id = h.id
     WHERE h.match_id = $1 AND h.released_at IS NULL`,
    [matchId],
  );
  if (row.open > 0) return null;
  return row.attended ? 'attended' : 'absent';
}
