import { inNameOf, system, type Tx } from '@app/database';
import type { Ladder } from './ladder.entities';

/** Takes a ladder whose wave is due, unless another worker has it. */
export async function takeDueLadder(tx: Tx, openingId: string, now: Date): Promise<Ladder | null> {
  const rows = await tx.manager.query(
    `SELECT opening_id AS "openingId", state, urgent, waves, started_by AS "startedBy" FROM ladders
     WHERE opening_id = $1 AND state = 'running' AND next_wave_at <= $2 FOR UPDATE SKIP LOCKED`,
    [openingId, now],
  );
  return rows[0] ?? null;
}

/** Moves a running ladder into a state in which it asks nobody; `false` where it does not run. */
export async function haltLadder(
  tx: Tx,
  openingId: string,
  state: 'paused' | 'filled' | 'stopped' | 'ended',
  now: Date,
): Promise<boolean> {
  const [rows] = await tx.manager.query(
    `UPDATE ladders SET state = $2, state_since = $3, next_wave_at = NULL
     WHERE opening_id = $1 AND (state = 'running' OR (state = 'paused' AND $2 <> 'paused')) RETURNING opening_id`,
    [openingId, state, now],
  );
  return rows.length > 0;
}

/** Orders the waves that ask the same people: one person is asked by one of them. */
export async function lockPeople(tx: Tx, personIds: readonly string[]): Promise<void> {
  await inNameOf(tx, system('matching'), () =>
    tx.manager.query('SELECT FROM people WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [personIds]),
  );
}
