import { inNameOf, system, type Tx } from '@app/database';
import { LIVE_STATES, type MatchState } from '../match.entity';

export interface LockedMatch {
  readonly matchId: string;
  readonly state: MatchState;
}

/** Somebody came in between; to be begun again. */
export class Overtaken extends Error {}

/**
 * Locks all who have to do with a session, then their matches, then the session itself: the order in which everybody
 * takes these locks.
 * @returns the matches under way
 * @throws Overtaken when another match came in before the session was locked
 */
export async function lockMatchesOfSession(tx: Tx, sessionId: string): Promise<LockedMatch[]> {
  const matches = await lockMatches(tx, IN_SESSION, sessionId);
  await tx.manager.query('SELECT FROM sessions WHERE id = $1 FOR UPDATE', [sessionId]);
  const now: { id: string }[] = await tx.manager.query(`SELECT m.id FROM matches m WHERE ${IN_SESSION}`, [
    sessionId,
    LIVE_STATES,
  ]);
  const known = new Set(matches.map(({ matchId }) => matchId));
  if (now.some(({ id }) => !known.has(id))) throw new Overtaken();
  return matches;
}

/** The same for an opening that takes nobody any more. */
export async function lockMatchesOfOpening(tx: Tx, openingId: string): Promise<LockedMatch[]> {
  return lockMatches(tx, 'm.opening_id = $1 AND m.state = ANY ($2)', openingId);
}

async function lockMatches(tx: Tx, condition: string, id: string): Promise<LockedMatch[]> {
  await inNameOf(tx, system('matching'), () =>
    tx.manager.query(
      `SELECT FROM people WHERE id IN (SELECT m.person_id FROM matches m WHERE ${condition}) ORDER BY id FOR UPDATE`,
      [id, LIVE_STATES],
    ),
  );
  return tx.manager.query(
    `SELECT m.id AS "matchId", m.state FROM matches m WHERE ${condition} ORDER BY m.id FOR UPDATE`,
    [id, LIVE_STATES],
  );
}

const IN_SESSION =
  'm.id IN (SELECT match_id FROM match_sessions WHERE session_id = $1) AND m.state = ANY ($2)';
