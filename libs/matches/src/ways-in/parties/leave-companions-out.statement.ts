import type { Tx } from '@app/database';
import type { Day } from '@app/matching';
import { LIVE_STATES } from '../../match.entity';
import type { NamedCompanion, PartySize } from './party';

export interface PartyToShrink {
  readonly birthDate: Day;
  readonly companions: readonly (NamedCompanion & { readonly number: number })[];
  /** Of the sessions to come. */
  readonly startTimes: readonly Date[];
}

/** The party of a match under way that still has a session to come, locked; `null` where there is none. */
export async function partyToShrink(tx: Tx, matchId: string, now: Date): Promise<PartyToShrink | null> {
  const [match] = await tx.manager.query(
    `SELECT p.birth_date::text AS "birthDate" FROM matches m JOIN people p ON p.id = m.person_id
     WHERE m.id = $1 AND m.state = ANY ($2) FOR UPDATE OF m`,
    [matchId, LIVE_STATES],
  );
  if (!match) return null;
  const startTimes = await sessionsToCome(tx, matchId, now);
  if (startTimes.length === 0) return null;
  const companions = await tx.manager.query(
    'SELECT number, name, kana, age FROM companions WHERE match_id = $1 ORDER BY number',
    [matchId],
  );
  return { ...match, companions, startTimes };
}

async function sessionsToCome(tx: Tx, matchId: string, now: Date): Promise<Date[]> {
  const rows: { startsAt: Date }[] = await tx.manager.query(
    `SELECT s.starts_at AS "startsAt" FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id
     WHERE ms.match_id = $1 AND s.starts_at > $2 AND s.cancelled_at IS NULL`,
    [matchId, now],
  );
  return rows.map(({ startsAt }) => startsAt);
}

/**
 * Makes a party smaller, and the places that it holds in the sessions to come. The caller has locked the sessions.
 * @returns the sessions to come: places are free in them, or a smaller party may fit now
 */
export async function shrinkParty(tx: Tx, matchId: string, size: PartySize, now: Date): Promise<string[]> {
  const { adults, children } = size;
  await tx.manager.query('UPDATE matches SET adults = $2, children = $3 WHERE id = $1', [
    matchId,
    adults,
    children,
  ]);
  const rows: { id: string }[] = await tx.manager.query(SHRINK, [matchId, adults, now]);
  return rows.map(({ id }) => id);
}

const SHRINK = `
WITH coming AS (
  SELECT s.id, h.id AS held_id, h.places - $2 AS freed
  FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id
  LEFT JOIN held_places h ON h.session_id = s.id AND h.match_id = ms.match_id AND h.released_at IS NULL
  WHERE ms.match_id = $1 AND s.starts_at > $3 AND s.cancelled_at IS NULL),
held AS (UPDATE held_places h SET places = $2 FROM coming c WHERE h.id = c.held_id),
freed AS (UPDATE sessions s SET taken = s.taken - c.freed FROM coming c WHERE s.id = c.id AND c.held_id IS NOT NULL)
SELECT id FROM coming ORDER BY id`;

/** Names of people who do not come are not kept. */
export async function forgetCompanions(tx: Tx, matchId: string, numbers: readonly number[]): Promise<void> {
  await tx.manager.query('DELETE FROM companions WHERE match_id = $1 AND number = ANY ($2)', [
    matchId,
    numbers,
  ]);
}
