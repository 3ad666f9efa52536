import { settleClocks, startClock } from '@app/clocks';
import { inNameOf, Refusal, system, type Tx } from '@app/database';
import { QueryFailedError } from 'typeorm';

/** Orders all who give or take places of one resident: travel time between two places is judged under this lock. */
export async function lockPerson(tx: Tx, personId: string): Promise<void> {
  await inNameOf(tx, system('matching'), () =>
    tx.manager.query('SELECT FROM people WHERE id = $1 FOR UPDATE', [personId]),
  );
}

/** Orders all who give or take places of the sessions of a match. */
export async function lockSessions(tx: Tx, matchId: string, now: Date): Promise<void> {
  await tx.manager.query(LOCK, [matchId, now]);
}

/** Whether a match holds a place now. */
export async function holdsPlaces(tx: Tx, matchId: string): Promise<boolean> {
  const held = await tx.manager.query(
    'SELECT FROM held_places WHERE match_id = $1 AND released_at IS NULL LIMIT 1',
    [matchId],
  );
  return held.length > 0;
}

export type Holding = 'held' | 'full' | 'over';

/**
 * Holds a place for each adult of the party in every session of the match, or none anywhere.
 * @returns `full` when a session has too few places left, `over` when one has begun or is cancelled; then nothing is held
 * @throws Refusal `overlaps-held-place`
 */
export async function holdPlaces(tx: Tx, matchId: string, now: Date): Promise<Holding> {
  const [{ wanted, open }] = await tx.manager.query(LOCK, [matchId, now]);
  if (open < wanted || wanted === 0) return 'over';
  const [taken] = await tx.manager.query(TAKE, [matchId]);
  if (taken.length < wanted) return 'full';
  await tx.manager.query(HOLD, [matchId, now]).catch(tellOverlap);
  return 'held';
}

interface Held {
  readonly id: string;
  readonly sessionId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Starts the clocks of the places that a match holds: reminders before each session, attendance after it. */
export async function awaitSessions(tx: Tx, matchId: string, now: Date): Promise<void> {
  const held: Held[] = await tx.manager.query(HELD, [matchId]);
  for (const { id, startsAt, endsAt } of held) {
    const subject = { kind: 'held-place', id } as const;
    await startClock(tx, { wait: 'session-comes', subject, since: now, session: { startsAt, endsAt } });
  }
}

/**
 * Gives back every place that the match holds, or those in the given sessions, and stops their clocks.
 * @returns the sessions that have places again
 */
export async function givePlacesBack(
  tx: Tx,
  matchId: string,
  now: Date,
  sessionIds: readonly string[] | null = null,
): Promise<string[]> {
  if (!(await holdsPlaces(tx, matchId))) return [];
  await lockSessions(tx, matchId, now);
  const released: { id: string; sessionId: string }[] = await tx.manager.query(RELEASE, [
    matchId,
    now,
    sessionIds,
  ]);
  for (const { id } of released) await settleClocks(tx, id, now);
  return released.map(({ sessionId }) => sessionId);
}

const EXCLUSION_VIOLATION = '23P01';

function tellOverlap(error: unknown): never {
  const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : null;
  throw code === EXCLUSION_VIOLATION ? new Refusal('overlaps-held-place') : error;
}

// Sessions are locked in id order: two approvals that share sessions would deadlock otherwise.
const LOCK = `
WITH chosen AS MATERIALIZED (
  SELECT s.cancelled_at, s.starts_at FROM sessions s JOIN match_sessions ms ON ms.session_id = s.id
  WHERE ms.match_id = $1 ORDER BY s.id FOR UPDATE OF s)
SELECT count(*)::int AS wanted,
  count(*) FILTER (WHERE cancelled_at IS NULL AND starts_at > $2)::int AS open FROM chosen`;

const TAKE = `
WITH chosen AS (
  SELECT s.id, m.adults, s.capacity IS NULL OR s.taken + m.adults <= s.capacity AS fits
  FROM matches m JOIN match_sessions ms ON ms.match_id = m.id JOIN sessions s ON s.id = ms.session_id WHERE m.id = $1)
UPDATE sessions s SET taken = s.taken + c.adults FROM chosen c
WHERE s.id = c.id AND (SELECT bool_and(fits) FROM chosen) AND (s.capacity IS NULL OR s.taken + c.adults <= s.capacity)
RETURNING s.id`;

const HOLD = `
INSERT INTO held_places (match_id, session_id, person_id, during, places, held_at)
SELECT m.id, s.id, m.person_id, tstzrange(s.starts_at, s.ends_at), m.adults, $2
FROM matches m JOIN match_sessions ms ON ms.match_id = m.id JOIN sessions s ON s.id = ms.session_id
WHERE m.id = $1 ORDER BY s.id`;

const HELD = `
SELECT h.id, s.id AS "sessionId", s.starts_at AS "startsAt", s.ends_at AS "endsAt"
FROM held_places h JOIN sessions s ON s.id = h.session_id WHERE h.match_id = $1 AND h.released_at IS NULL ORDER BY s.starts_at`;

const RELEASE = `
WITH released AS (
  UPDATE held_places SET released_at = $2
  WHERE match_id = $1 AND released_at IS NULL AND ($3::uuid[] IS NULL OR session_id = ANY ($3))
  RETURNING id, session_id, places),
freed AS (
  UPDATE sessions s SET taken = s.taken - r.places FROM released r WHERE s.id = r.session_id)
SELECT id, session_id AS "sessionId" FROM released`;
