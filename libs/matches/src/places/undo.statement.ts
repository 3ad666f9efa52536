import type { Tx } from '@app/database';
import { LIVE_STATES } from '../match.entity';
import type { StateBefore, StepDetail } from '../step-detail';

export interface LastStep {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly step: string;
  readonly detail: StepDetail | null;
}

/** The last thing that happened to a match, which is locked until the transaction ends. */
export async function lastStep(tx: Tx, matchId: string): Promise<LastStep | null> {
  await tx.manager.query('SELECT FROM matches WHERE id = $1 FOR UPDATE', [matchId]);
  const rows = await tx.manager.query(
    'SELECT id, at, actor, step, detail FROM match_steps WHERE match_id = $1 ORDER BY number DESC LIMIT 1',
    [matchId],
  );
  return rows[0] ?? null;
}

/**
 * Puts a match back to how it stood.
 * @returns false when the same resident has begun another one with the same opening meanwhile
 */
export async function restoreState(tx: Tx, matchId: string, before: StateBefore): Promise<boolean> {
  const { state, stateSince, waitingSince, calledAt } = before;
  const [restored] = await tx.manager.query(RESTORE, [
    ...[matchId, state, stateSince, waitingSince, calledAt, LIVE_STATES],
  ]);
  return restored.length === 1;
}

const RESTORE = `
UPDATE matches m SET state = $2, state_since = $3, waiting_since = $4, called_at = $5, reason = NULL, reason_note = '',
  ended_by = NULL
WHERE m.id = $1 AND NOT EXISTS (SELECT FROM matches other WHERE other.id <> m.id AND other.person_id = m.person_id
  AND other.opening_id = m.opening_id AND other.state = ANY ($6)) RETURNING m.id`;
