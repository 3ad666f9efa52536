import type { Tx } from '@app/database';
import type { StateBefore } from '../step-detail';

/** How a match stands before a step that may be taken back; locks it until the step is taken. */
export async function stateBefore(tx: Tx, matchId: string): Promise<StateBefore> {
  const [row] = await tx.manager.query(
    `SELECT state, state_since AS "stateSince", waiting_since AS "waitingSince", called_at AS "calledAt"
     FROM matches WHERE id = $1 FOR UPDATE`,
    [matchId],
  );
  const clocks: { id: string }[] = await tx.manager.query(
    'SELECT id FROM clocks WHERE subject_id = $1 AND settled_at IS NULL ORDER BY id',
    [matchId],
  );
  return { ...row, clocks: clocks.map(({ id }) => id) };
}
