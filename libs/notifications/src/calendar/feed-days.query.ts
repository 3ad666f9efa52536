import type { Tx } from '@app/database';
import type { CalendarDay } from './calendar-days.query';
import type { EntryFacts } from './calendar-of-letter';

export interface FeedDay extends CalendarDay, EntryFacts {
  readonly matchId: string;
  readonly sequence: number;
  /** Of the last step of its match. */
  readonly at: Date;
}

export interface OpenFeed {
  readonly personId: string;
  readonly language: string;
}

/** Whose calendar it is; `null` once it is closed, renewed, or its owner is erased. */
export async function openFeed(tx: Tx, feedId: string): Promise<OpenFeed | null> {
  const rows = await tx.manager.query(
    `SELECT f.person_id AS "personId", a.language FROM calendar_feeds f JOIN people p ON p.id = f.person_id
     JOIN accounts a ON a.id = p.account_id WHERE f.id = $1 AND a.email NOT LIKE '%@erased.invalid'`,
    [feedId],
  );
  return rows[0] ?? null;
}

/** The places that somebody holds, from a month back on. */
export async function feedDays(tx: Tx, personId: string, now: Date): Promise<FeedDay[]> {
  return tx.manager.query(
    `SELECT h.match_id AS "matchId", s.id AS "sessionId", s.starts_at AS "startsAt", s.ends_at AS "endsAt", o.title,
       g.name AS "groupName", o.place_name AS "placeName", o.meeting_point AS "meetingPoint",
       o.what_to_bring AS "whatToBring", o.rain_policy AS "rainPolicy", st.sequence, st.at
     FROM held_places h JOIN sessions s ON s.id = h.session_id JOIN openings o ON o.id = s.opening_id
     JOIN groups g ON g.id = o.group_id
     CROSS JOIN LATERAL (SELECT count(*)::int AS sequence, coalesce(max(b.at), h.held_at) AS at
       FROM match_steps b WHERE b.match_id = h.match_id) st
     WHERE h.person_id = $1 AND h.released_at IS NULL AND s.cancelled_at IS NULL
       AND s.ends_at > $2::timestamptz - interval '30 days'
     ORDER BY s.starts_at, s.id LIMIT 500`,
    [personId, now],
  );
}
