import type { Tx } from '@app/database';

/** Openings whose ladder has a wave due, longest due first. */
export async function dueLadders(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const rows: { id: string }[] = await tx.manager.query(
    `SELECT opening_id AS id FROM ladders WHERE state = 'running' AND next_wave_at <= $1
     ORDER BY next_wave_at, opening_id LIMIT $2`,
    [now, limit],
  );
  return rows.map(({ id }) => id);
}

/** Ladders under way, and those filled whose asks are not all ended yet. */
export async function laddersToCheck(tx: Tx): Promise<string[]> {
  const rows: { id: string }[] = await tx.manager.query(
    `SELECT opening_id AS id FROM ladders l WHERE state IN ('running', 'paused')
     OR (state = 'filled' AND EXISTS (SELECT FROM ladder_asks a JOIN matches m ON m.id = a.match_id
       WHERE a.opening_id = l.opening_id AND m.state = 'invited'))`,
  );
  return rows.map(({ id }) => id);
}

/** The ladder's asks for an opening that nobody has answered yet. */
export async function openAsks(tx: Tx, openingId: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.manager.query(
    `SELECT m.id FROM ladder_asks a JOIN matches m ON m.id = a.match_id
     WHERE a.opening_id = $1 AND m.state = 'invited' ORDER BY m.id`,
    [openingId],
  );
  return rows.map(({ id }) => id);
}

/** Whether no session to come has a place; `null` where none is to come. */
export async function isFilled(tx: Tx, openingId: string, now: Date): Promise<boolean | null> {
  const [row]: { filled: boolean | null }[] = await tx.manager.query(
    `SELECT bool_and(capacity IS NOT NULL AND taken >= capacity) AS filled FROM sessions
     WHERE opening_id = $1 AND cancelled_at IS NULL AND starts_at > $2`,
    [openingId, now],
  );
  return row?.filled ?? null;
}
