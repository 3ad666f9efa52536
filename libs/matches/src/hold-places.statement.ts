import { Refusal, type Tx } from '@app/database';
import { QueryFailedError } from 'typeorm';

/** Orders all who give or take places of one resident: travel time between two places is judged under this lock. */
export async function lockPerson(tx: Tx, personId: string): Promise<void> {
  await tx.manager.query('SELECT FROM people WHERE id = $1 FOR UPDATE', [personId]);
}

/**
 * Holds a place in every session of the match, or in none.
 * @throws Refusal `session-is-full`, `overlaps-held-place`
 */
export async function holdPlaces(tx: Tx, matchId: string, now: Date): Promise<void> {
  const [{ wanted }] = await tx.manager.query(
    'SELECT count(*)::int AS wanted FROM match_sessions WHERE match_id = $1',
    [matchId],
  );
  const [taken] = await tx.manager.query(TAKE, [matchId, now]);
  if (taken.length < wanted) throw new Refusal('session-is-full');
  await tx.manager.query(HOLD, [matchId, now]).catch(tellOverlap);
}

/** Gives back every place that the match holds. */
export async function releasePlaces(tx: Tx, matchId: string, now: Date): Promise<number> {
  const [released] = await tx.manager.query(RELEASE, [matchId, now]);
  return released.length;
}

const EXCLUSION_VIOLATION = '23P01';

function tellOverlap(error: unknown): never {
  const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : null;
  throw code === EXCLUSION_VIOLATION ? new Refusal('overlaps-held-place') : error;
}

// Sessions are locked in id order: two approvals that share sessions would deadlock otherwise.
const TAKE = `
WITH chosen AS MATERIALIZED (
  SELECT s.id FROM sessions s JOIN match_sessions ms ON ms.session_id = s.id WHERE ms.match_id = $1
  ORDER BY s.id FOR UPDATE OF s)
UPDATE sessions SET taken = taken + 1
WHERE id IN (SELECT id FROM chosen) AND cancelled_at IS NULL AND starts_at > $2
  AND (capacity IS NULL OR taken < capacity)
RETURNING id`;

const HOLD = `
INSERT INTO held_places (match_id, session_id, person_id, during, held_at)
SELECT m.id, s.id, m.person_id, tstzrange(s.starts_at, s.ends_at), $2
FROM matches m JOIN match_sessions ms ON ms.match_id = m.id JOIN sessions s ON s.id = ms.session_id
WHERE m.id = $1 ORDER BY s.id`;

const RELEASE = `
WITH released AS (
  UPDATE held_places SET released_at = $2 WHERE match_id = $1 AND released_at IS NULL RETURNING session_id)
UPDATE sessions SET taken = taken - 1 WHERE id IN (SELECT session_id FROM released) RETURNING id`;
