import type { Tx } from '@app/database';
import type { PresenceWord } from './presence';

export interface PlaceHeld {
  readonly id: string;
  readonly matchId: string;
  readonly sessionId: string;
  readonly personId: string;
  readonly groupId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly confirmedAt: Date | null;
  /** The session was moved then, and the resident has not said yes again. */
  readonly askedAgainAt: Date | null;
}

const PLACE = `
SELECT h.id, h.match_id AS "matchId", h.session_id AS "sessionId", h.person_id AS "personId", o.group_id AS "groupId",
  s.starts_at AS "startsAt", s.ends_at AS "endsAt", m.confirmed_at AS "confirmedAt", h.asked_again_at AS "askedAgainAt"
FROM held_places h JOIN matches m ON m.id = h.match_id JOIN sessions s ON s.id = h.session_id
JOIN openings o ON o.id = s.opening_id
WHERE m.state IN ('approved', 'attended', 'absent') AND h.released_at IS NULL`;

/** A place that is held for good; `null` when it was given back. */
export async function placeHeld(tx: Tx, placeId: string): Promise<PlaceHeld | null> {
  const rows = await tx.manager.query(`${PLACE} AND h.id = $1`, [placeId]);
  return rows[0] ?? null;
}

/** Every place that is held for good in a session. */
export async function placesInSession(tx: Tx, sessionId: string): Promise<PlaceHeld[]> {
  return tx.manager.query(`${PLACE} AND s.id = $1 ORDER BY h.id`, [sessionId]);
}

/** What the sides have said of a place. */
export async function wordsOfPlace(tx: Tx, placeId: string): Promise<PresenceWord[]> {
  return tx.manager.query(
    'SELECT said_by AS "saidBy", state, minutes FROM attendance_words WHERE held_place_id = $1',
    [placeId],
  );
}

/** Places of approved matches that neither wait for their session nor for its attendance. */
export async function unclockedPlaces(
  tx: Tx,
): Promise<{ id: string; heldAt: Date; startsAt: Date; endsAt: Date }[]> {
  return tx.manager.query(
    `SELECT h.id, h.held_at AS "heldAt", s.starts_at AS "startsAt", s.ends_at AS "endsAt"
     FROM held_places h JOIN matches m ON m.id = h.match_id JOIN sessions s ON s.id = h.session_id
     WHERE m.state = 'approved' AND h.released_at IS NULL
       AND NOT EXISTS (SELECT FROM attendances a WHERE a.held_place_id = h.id)
       AND NOT EXISTS (SELECT FROM clocks c WHERE c.subject_id = h.id AND c.settled_at IS NULL
         AND c.wait IN ('session-comes', 'group-records-attendance'))
     ORDER BY h.id LIMIT 1000`,
  );
}
