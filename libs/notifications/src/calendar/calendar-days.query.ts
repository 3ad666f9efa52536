import type { Tx } from '@app/database';
import type { EventName } from '@app/outbox';

/** What a message changes in a calendar. */
export interface CalendarChange {
  readonly method: 'PUBLISH' | 'CANCEL';
  readonly matchId: string;
  /** When it happened. */
  readonly at: Date;
  /** Rises with each step of the match; the same message always carries the same. */
  readonly sequence: number;
  readonly days: readonly CalendarDay[];
}

export interface CalendarDay {
  readonly sessionId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Messages to a resident whose place is new or moved, or is gone. */
const METHODS: Partial<Record<EventName, CalendarChange['method']>> = {
  'match-approved': 'PUBLISH',
  'session-moved': 'PUBLISH',
  'session-cancelled': 'CANCEL',
  'place-freed': 'CANCEL',
  'match-expired': 'CANCEL',
  'match-declined': 'CANCEL',
  'guardian-withdrew': 'CANCEL',
  'withdrawn-for-you': 'CANCEL',
  'withdrawal-received': 'CANCEL',
};

/** The days that a message puts into a calendar or takes out of it; `null` where it changes none. */
export async function calendarChange(
  tx: Tx,
  event: EventName,
  matchId: string,
  eventId: string,
): Promise<CalendarChange | null> {
  const method = METHODS[event];
  if (!method) return null;
  const [row] = await tx.manager.query(CHANGE, [matchId, eventId, method === 'PUBLISH']);
  if (!row || row.days.length === 0) return null;
  return { method, matchId, at: row.at, sequence: row.sequence, days: row.days.map(dayOf) };
}

function dayOf(day: { sessionId: string; startsAt: string; endsAt: string }): CalendarDay {
  return { ...day, startsAt: new Date(day.startsAt), endsAt: new Date(day.endsAt) };
}

// A day that is over stays in the calendar as it was.
const CHANGE = `
SELECT st.at, (SELECT count(*)::int FROM match_steps b WHERE b.match_id = st.match_id AND b.number <= st.number) AS sequence,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('sessionId', s.id, 'startsAt', s.starts_at, 'endsAt', s.ends_at)
     ORDER BY s.starts_at), '[]')
   FROM sessions s JOIN (SELECT session_id, bool_or(released_at IS NULL) AS held FROM held_places
     WHERE match_id = $1 GROUP BY session_id) h ON h.session_id = s.id
   WHERE h.held = $3 AND s.ends_at > st.at) AS days
FROM match_steps st WHERE st.id = $2 AND st.match_id = $1`;
