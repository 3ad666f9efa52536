import { Refusal, type Tx } from '@app/database';

/**
 * Leaves a match with the given sessions of those that it asked for.
 * @throws Refusal `no-session-chosen` when none of them is left
 */
export async function keepSessions(tx: Tx, matchId: string, sessionIds: readonly string[]): Promise<void> {
  await tx.manager.query('DELETE FROM match_sessions WHERE match_id = $1 AND session_id <> ALL ($2)', [
    matchId,
    sessionIds,
  ]);
  const left = await tx.manager.query('SELECT FROM match_sessions WHERE match_id = $1', [matchId]);
  if (left.length === 0) throw new Refusal('no-session-chosen');
}
