import { inNameOf, system, type Tx, together } from '@app/database';
import { TURN, turnOf } from './turn';

/** A match on a waiting list, as its turn goes. */
export interface InLine {
  readonly matchId: string;
  /** Set while it knows of a free place that whoever says yes first takes. */
  readonly calledAt: Date | null;
  /** Whether its whole party fits in each of its sessions. */
  readonly fits: boolean;
}

/** Inside of these hours before a session nobody has a turn: the first yes takes the place. */
const LAST_DAY = "interval '24 hours'";
/** Nobody is asked any more so shortly before. */
const LAST_CALL = "interval '2 hours'";

/**
 * Sessions in which somebody who waits could have a place now, or was told of one that is gone.
 * @param among of these sessions; of all where it is not said
 */
export async function sessionsToOffer(
  tx: Tx,
  now: Date,
  among: readonly string[] | null = null,
): Promise<string[]> {
  const worth = among && (await worthALook(tx, among));
  if (worth?.length === 0) return [];
  const rows: { id: string }[] = await tx.manager.query(
    `SELECT DISTINCT ms.session_id AS id
     FROM (${line(worth ? AMONG : 'true')}) line JOIN match_sessions ms ON ms.match_id = line.id
     WHERE ${worth ? 'ms.session_id = ANY ($2)' : 'true'} AND first > $1::timestamptz + ${LAST_CALL}
       AND (first > $1::timestamptz + ${LAST_DAY} AND fits AND clear
         OR first <= $1::timestamptz + ${LAST_DAY} AND (fits AND clear) <> (called_at IS NOT NULL))
     ORDER BY 1`,
    worth ? [now, worth] : [now],
  );
  return rows.map(({ id }) => id);
}

/** In a full session only those who were told of a free place are anybody's business: most looks end with that. */
async function worthALook(tx: Tx, sessionIds: readonly string[]): Promise<string[]> {
  // One by one: for a list PostgreSQL would plan it anew each time, which takes longer than to run it.
  const found: { id: string }[][] = await together(
    ...sessionIds.map((id) => tx.manager.query(WORTH_A_LOOK, [id])),
  );
  return found.flat().map(({ id }) => id);
}

/**
 * The first in line for a session whose whole party fits and who holds nothing at that time.
 * @param asked matches that had their turn already
 */
export async function nextInTurn(
  tx: Tx,
  sessionId: string,
  asked: readonly string[],
  now: Date,
): Promise<InLine | null> {
  const rows = await tx.manager.query(
    `SELECT ${FIELDS} FROM (${line(IN_SESSION)}) line
     WHERE fits AND clear AND first > $1::timestamptz + ${LAST_DAY}
       AND id <> ALL ($3::uuid[])
     ORDER BY ${TURN} LIMIT 1`,
    [now, sessionId, asked],
  );
  return rows[0] ?? null;
}

/** On the last day: who waits and is to be told that a place is free, or that it is gone. */
export async function toTellOnLastDay(tx: Tx, sessionId: string, now: Date): Promise<InLine[]> {
  return tx.manager.query(
    `SELECT ${FIELDS} FROM (${line(IN_SESSION)}) line
     WHERE first <= $1::timestamptz + ${LAST_DAY} AND first > $1::timestamptz + ${LAST_CALL}
       AND (fits AND clear) <> (called_at IS NOT NULL)
     ORDER BY ${TURN}`,
    [now, sessionId],
  );
}

/** How it stands with one that waits, on the last day. */
export async function standingOnLastDay(tx: Tx, matchId: string, now: Date): Promise<InLine | null> {
  const rows = await tx.manager.query(
    `SELECT ${FIELDS} FROM (${line('m.id = $2')}) line WHERE first <= $1::timestamptz + ${LAST_DAY} AND first > $1::timestamptz + ${LAST_CALL}`,
    [now, matchId],
  );
  return rows[0] ?? null;
}

/** Whether somebody else is in turn for a place in one of the sessions of a match: who comes new stands behind. */
export async function isSomebodyInTurn(tx: Tx, matchId: string, now: Date): Promise<boolean> {
  const rows: unknown[] = await inNameOf(tx, system('matching'), () =>
    tx.manager.query(
      `SELECT FROM (${line(BESIDE)}) line WHERE fits AND clear AND first > $1::timestamptz + ${LAST_DAY} LIMIT 1`,
      [now, matchId],
    ),
  );
  return rows.length > 0;
}

const FIELDS = `id AS "matchId", called_at AS "calledAt", fits AND clear AS fits`;

const AMONG = 'm.id IN (SELECT match_id FROM match_sessions WHERE session_id = ANY ($2))';

const WORTH_A_LOOK = `
SELECT s.id FROM sessions s WHERE s.id = $1 AND (s.capacity IS NULL OR s.taken < s.capacity
  OR EXISTS (SELECT FROM match_sessions ms JOIN matches m ON m.id = ms.match_id
    WHERE ms.session_id = s.id AND m.state = 'waiting' AND m.called_at IS NOT NULL))`;

const IN_SESSION = 'm.id IN (SELECT match_id FROM match_sessions WHERE session_id = $2)';

const BESIDE = `m.id <> $2 AND m.id IN (SELECT other.match_id FROM match_sessions other
  JOIN match_sessions mine ON mine.session_id = other.session_id WHERE mine.match_id = $2)`;

// Travel time and the other rules of a place are judged under the person's lock, when the place is offered.
const line = (condition: string) => `
SELECT ${turnOf('m')}, m.called_at, min(s.starts_at) AS first,
  bool_and(s.cancelled_at IS NULL AND (s.capacity IS NULL OR s.taken + m.adults <= s.capacity)) AS fits,
  NOT EXISTS (SELECT FROM held_places h JOIN match_sessions his ON his.match_id = m.id JOIN sessions t ON t.id = his.session_id
    WHERE h.person_id = m.person_id AND h.released_at IS NULL AND h.during && tstzrange(t.starts_at, t.ends_at)) AS clear
FROM matches m JOIN match_sessions asked ON asked.match_id = m.id JOIN sessions s ON s.id = asked.session_id
WHERE m.state = 'waiting' AND ${condition} GROUP BY m.id`;
