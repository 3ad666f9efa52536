import { settleClocks, startClock } from '@app/clocks';
import type { Tx } from '@app/database';
import { QueryFailedError } from 'typeorm';
import type { Held } from './held-place.query';

const EXCLUSION_VIOLATION = '23P01';

/**
 * Lets a held place follow its session; whether it still may be held at that time is asked of the constraint.
 * @returns false when it would overlap another place of the same person; then it stays as it was
 */
export async function movePlace(tx: Tx, held: Held): Promise<boolean> {
  try {
    // A savepoint: what the constraint refuses must not end the whole transaction.
    await tx.manager.transaction((manager) =>
      manager.query('UPDATE held_places SET during = tstzrange($2, $3) WHERE id = $1', [
        ...[held.id, held.startsAt, held.endsAt],
      ]),
    );
    return true;
  } catch (error) {
    const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : null;
    if (code === EXCLUSION_VIOLATION) return false;
    throw error;
  }
}

/** Asks for a new yes: the reminders begin anew, and the place is given back when nobody answers. */
export async function askAgain(tx: Tx, held: Held, now: Date): Promise<void> {
  const subject = { kind: 'held-place', id: held.id } as const;
  await tx.manager.query('UPDATE held_places SET asked_again_at = $2 WHERE id = $1', [held.id, now]);
  await tx.manager.query('UPDATE matches SET confirmed_at = NULL WHERE id = $1', [held.matchId]);
  await startClock(tx, { wait: 'session-comes', subject, since: now, session: held });
  await startClock(tx, { wait: 'resident-answers-change', subject, since: now, session: held });
}

/** The resident comes at the new time, too. */
export async function noMoreAsked(tx: Tx, heldId: string, now: Date): Promise<void> {
  await tx.manager.query('UPDATE held_places SET asked_again_at = NULL WHERE id = $1', [heldId]);
  await settleClocks(tx, heldId, now, ['resident-answers-change']);
}

/** Takes a session out of those that a match is about; its only one stays. */
export async function leaveSession(tx: Tx, matchId: string, sessionId: string): Promise<boolean> {
  const [left] = await tx.manager.query(
    `DELETE FROM match_sessions WHERE match_id = $1 AND session_id = $2
     AND EXISTS (SELECT FROM match_sessions other WHERE other.match_id = $1 AND other.session_id <> $2) RETURNING session_id`,
    [matchId, sessionId],
  );
  return left.length === 1;
}
