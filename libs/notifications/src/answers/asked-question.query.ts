import type { Tx } from '@app/database';
import type { EventName } from '@app/outbox';

/** The message in which somebody was asked. */
export interface AskingMessage {
  readonly event: EventName;
  /** A step, a clock, or the request itself. */
  readonly eventId: string;
  readonly recipientId: string;
  readonly subjectId: string;
}

export async function askingMessage(tx: Tx, outboxId: string): Promise<AskingMessage | null> {
  const rows = await tx.manager.query(
    `SELECT event, event_id AS "eventId", recipient_id AS "recipientId", subject_id AS "subjectId"
     FROM outbox WHERE id = $1`,
    [outboxId],
  );
  return rows[0] ?? null;
}

interface Activity {
  readonly title: string;
  readonly groupName: string;
  readonly placeName: string;
  readonly meetingPoint: string;
  readonly whatToBring: string;
  readonly rainPolicy: string;
}

export interface AskedMatch extends Activity {
  readonly openingId: string;
  readonly residentAccount: string | null;
  readonly personId: string;
  readonly origin: 'interest' | 'invitation' | 'introduction';
  readonly askedBy: 'group' | 'ladder' | 'coordinator' | null;
  readonly state: string;
  readonly reason: string | null;
  readonly isCalled: boolean;
  readonly sessionId: string | null;
  readonly before: { startsAt: string; endsAt: string } | null;
  readonly said: { step: string; at: string } | null;
  readonly endsAt: Date | null;
  readonly days: readonly DayInJson[];
}

export interface DayInJson {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly cancelled: boolean;
  readonly isHeld: boolean;
  readonly isAskedAgain: boolean;
  readonly movedSince: boolean;
}

/** What a question about a match is about. `answerSteps` are the steps of its history that count as answers. */
export async function askedMatch(
  tx: Tx,
  { subjectId, eventId }: AskingMessage,
  answerSteps: readonly string[],
): Promise<AskedMatch | null> {
  const rows = await tx.manager.query(MATCH, [subjectId, eventId, answerSteps]);
  return rows[0] ?? null;
}

export interface AskedOpening extends Activity {
  readonly groupId: string;
  readonly closedAt: Date | null;
  readonly settledAt: Date | null;
  readonly endsAt: Date;
  readonly days: readonly { id: string; startsAt: string; endsAt: string }[];
}

/** An opening of which it was asked whether it is still open, with its days to come. */
export async function askedOpening(
  tx: Tx,
  { subjectId, eventId }: AskingMessage,
  now: Date,
): Promise<AskedOpening | null> {
  const rows = await tx.manager.query(OPENING, [subjectId, eventId, now]);
  return rows[0] ?? null;
}

export interface AskedTransfer {
  readonly groupName: string;
  readonly toAccountId: string;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly endsAt: Date | null;
}

export async function askedTransfer(tx: Tx, transferId: string): Promise<AskedTransfer | null> {
  const rows = await tx.manager.query(
    `SELECT g.name AS "groupName", r.to_account_id AS "toAccountId", r.answer, r.answered_at AS "answeredAt",
       (SELECT max(c.ends_at) FROM clocks c WHERE c.subject_id = r.id) AS "endsAt"
     FROM representative_transfers r JOIN groups g ON g.id = r.group_id WHERE r.id = $1`,
    [transferId],
  );
  return rows[0] ?? null;
}

const ACTIVITY = `o.title, g.name AS "groupName", o.place_name AS "placeName", o.meeting_point AS "meetingPoint",
  o.what_to_bring AS "whatToBring", o.rain_policy AS "rainPolicy"`;

// A step that was taken back was never said.
const MATCH = `
SELECT ${ACTIVITY}, o.id AS "openingId", p.account_id AS "residentAccount", p.id AS "personId", m.origin,
  m.asked_by AS "askedBy", m.state, m.reason, m.called_at IS NOT NULL AS "isCalled",
  asking.detail -> 'session' ->> 'id' AS "sessionId", asking.detail -> 'session' AS before, said.said,
  (SELECT min(c.ends_at) FROM clocks c LEFT JOIN held_places h ON h.id = c.subject_id
   WHERE c.settled_at IS NULL AND (c.subject_id = m.id OR h.match_id = m.id AND c.wait = 'resident-answers-change'
     AND h.session_id::text = asking.detail -> 'session' ->> 'id')) AS "endsAt",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'startsAt', s.starts_at, 'endsAt', s.ends_at,
     'cancelled', s.cancelled_at IS NOT NULL, 'isHeld', h.id IS NOT NULL, 'isAskedAgain', h.asked_again_at IS NOT NULL,
     'movedSince', EXISTS (SELECT FROM match_steps st WHERE st.match_id = m.id AND st.step LIKE 'session-moved%'
       AND st.number > asking.number AND st.detail -> 'session' ->> 'id' = s.id::text)) ORDER BY s.starts_at), '[]')
   FROM sessions s LEFT JOIN held_places h ON h.session_id = s.id AND h.match_id = m.id AND h.released_at IS NULL
   WHERE s.id::text = asking.detail -> 'session' ->> 'id'
     OR s.id IN (SELECT session_id FROM match_sessions WHERE match_id = m.id)) AS days
FROM matches m JOIN people p ON p.id = m.person_id JOIN openings o ON o.id = m.opening_id
JOIN groups g ON g.id = o.group_id JOIN match_steps asking ON asking.id = $2 AND asking.match_id = m.id
LEFT JOIN LATERAL (
  SELECT jsonb_build_object('step', st.step, 'at', st.at) AS said FROM match_steps st
  WHERE st.match_id = m.id AND st.number > asking.number AND st.step = ANY ($3)
    AND (st.step NOT LIKE 'change-%' OR st.detail -> 'session' ->> 'id' = asking.detail -> 'session' ->> 'id')
    AND NOT EXISTS (SELECT FROM match_steps u
      WHERE u.match_id = m.id AND u.number > st.number AND u.detail ->> 'undoes' = st.step)
  ORDER BY st.number DESC LIMIT 1) said ON true
WHERE m.id = $1`;

const OPENING = `
SELECT ${ACTIVITY}, g.id AS "groupId", o.closed_at AS "closedAt", c.settled_at AS "settledAt", c.ends_at AS "endsAt",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'startsAt', s.starts_at, 'endsAt', s.ends_at)
     ORDER BY s.starts_at), '[]')
   FROM sessions s WHERE s.opening_id = o.id AND s.cancelled_at IS NULL AND s.starts_at > $3) AS days
FROM openings o JOIN groups g ON g.id = o.group_id JOIN clocks c ON c.id = $2 AND c.subject_id = o.id
WHERE o.id = $1`;
