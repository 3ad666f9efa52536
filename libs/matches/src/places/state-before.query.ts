import { type Tx, together } from '@app/database';
import type { StateBefore } from '../step-detail';

/** How a match stands before a step that may be taken back; locks it until the step is taken. */
export async function stateBefore(tx: Tx, matchId: string): Promise<StateBefore> {
  const [[row], clocks] = await together<[Omit<StateBefore, 'clocks'>[], { id: string }[]]>(
    tx.manager.query(MATCH, [matchId]),
    tx.manager.query(CLOCKS, [matchId]),
  );
  return { ...row, clocks: clocks.map(({ id }) => id) } as StateBefore;
}

const MATCH = `
SELECT state, state_since AS "stateSince", waiting_since AS "waitingSince", called_at AS "calledAt"
FROM matches WHERE id = $1 FOR UPDATE`;

const CLOCKS = 'SELECT id FROM clocks WHERE subject_id = $1 AND settled_at IS NULL ORDER BY id';
