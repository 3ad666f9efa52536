import type { Tx } from '@app/database';
import type { EventName } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { type CalendarChange, calendarChange } from './calendar/calendar-days.query';
import { letterDue } from './letters/letter-due.query';

export interface SessionTimes {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What a letter may speak of; a part that its subject does not have is null. */
export interface LetterData {
  readonly groupName: string | null;
  readonly title: string | null;
  readonly openingId: string | null;
  readonly groupId: string | null;
  readonly placeName: string;
  readonly meetingPoint: string;
  readonly whatToBring: string;
  readonly rainPolicy: string;
  readonly sessions: readonly SessionTimes[];
  readonly reason: string | null;
  readonly reasonNote: string;
  /** The resident's name; letters to a group use it only after approval. */
  readonly personName: string | null;
  /** Of somebody whom the centre is to call about their own data. */
  readonly personId?: string | null;
  readonly approved: boolean;
  /** Whether the resident has an account of its own. */
  readonly reachesPerson: boolean;
  /** What the step was about that the letter tells of. */
  readonly step: StepOfLetter | null;
  /** By when the reader has to act; `null` where nobody waits, or not any more. */
  readonly due: Date | null;
  /** Of a digest: those of its openings that are still open, in its order. */
  readonly openings?: readonly OpeningOfDigest[];
  /** What changes in the reader's calendar. */
  readonly calendar: CalendarChange | null;
}

export interface OpeningOfDigest extends SessionTimes {
  readonly title: string;
  readonly groupName: string;
  readonly placeName: string;
}

export interface PartySize {
  readonly adults: number;
  readonly children: number;
}

export interface StepOfLetter {
  readonly reason: string | null;
  /** Why the session was cancelled, and the group's own words about it. */
  readonly cancelReason: string | null;
  readonly note: string;
  /** The session as it was then, and the times to which it was moved. */
  readonly session: (SessionTimes & { readonly movedTo: SessionTimes | null }) | null;
  /** How many come now. */
  readonly party: PartySize | null;
  /** Until when an answer is asked for. */
  readonly until: Date | null;
}

const NOTHING: LetterData = {
  groupName: null,
  title: null,
  openingId: null,
  groupId: null,
  placeName: '',
  meetingPoint: '',
  whatToBring: '',
  rainPolicy: '',
  sessions: [],
  reason: null,
  reasonNote: '',
  personName: null,
  approved: false,
  reachesPerson: true,
  step: null,
  due: null,
  calendar: null,
};

/** What says all that there is to say by its name. */
const ABOUT_NOTHING: readonly EventName[] = [
  ...(['sign-in-link', 'staff-invited', 'counter-help', 'cards-merged', 'needs-corrected'] as const),
];

/** Reads, at the moment of sending, what a letter is about. */
@Injectable()
export class LetterDataQuery {
  /** `null` when the subject is gone. */
  async run(tx: Tx, event: EventName, subjectId: string, eventId: string): Promise<LetterData | null> {
    if (ABOUT_NOTHING.includes(event)) return NOTHING;
    const rows = await tx.manager.query(queryFor(event), [subjectId]);
    if (!rows[0]) return null;
    const { sessions = [], until = null, ...found } = rows[0];
    const step = until ? stepUntil(until) : await this.step(tx, eventId);
    const due = await letterDue(tx, event, subjectId, step?.session?.startsAt ?? null);
    const calendar = await calendarChange(tx, event, subjectId, eventId);
    const openings = (found.openings ?? []).map(datedOpening);
    return { ...NOTHING, ...found, openings, sessions: (sessions ?? []).map(timesOf), step, due, calendar };
  }

  private async step(tx: Tx, eventId: string): Promise<StepOfLetter | null> {
    const [row] = await tx.manager.query(STEP, [eventId]);
    if (!row) return null;
    const { session, until, party = null } = row.detail ?? {};
    const movedTo = session?.movedTo ? timesOf(session.movedTo) : null;
    return {
      ...{ reason: row.reason, cancelReason: row.cancelReason, note: row.note },
      session: session ? { ...timesOf(session), movedTo } : null,
      until: until ? new Date(until) : null,
      party,
    };
  }
}

/** What waits without being a step of a match. */
function stepUntil(until: string): StepOfLetter {
  const nothing = { reason: null, cancelReason: null, note: '', session: null, party: null };
  return { ...nothing, until: new Date(until) };
}

function datedOpening(opening: OpeningOfDigest): OpeningOfDigest {
  return { ...opening, ...timesOf(opening as never) };
}

function timesOf({ startsAt, endsAt }: { startsAt: string; endsAt: string }): SessionTimes {
  return { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
}

/** Those about a guardian's request; what became of a match is told about the match. */
export const ABOUT_REQUEST: readonly EventName[] = [
  'guardian-asked',
  'guardian-reminder',
  'guardian-consented',
  'guardian-answer-received',
  'guardian-request-over',
];

function queryFor(event: EventName): string {
  if (ABOUT_REQUEST.includes(event)) return ABOUT_GUARDIAN_REQUEST;
  if (event === 'digest') return ABOUT_DIGEST;
  if (event.startsWith('represent-')) return ABOUT_TRANSFER;
  if (event.startsWith('member-')) return ABOUT_INVITATION;
  if (event.startsWith('erasure-')) return ABOUT_ERASURE;
  if (event.startsWith('address-')) return ABOUT_ADDRESS;
  if (event.startsWith('group-') && event !== 'group-accepted') return ABOUT_GROUP;
  return event.startsWith('opening-') ? ABOUT_OPENING : ABOUT_MATCH;
}

const STEP = `
SELECT st.reason, st.detail, s.cancel_reason AS "cancelReason", coalesce(th.words, k.outcome_note, s.cancel_note, '') AS note
FROM match_steps st LEFT JOIN sessions s ON s.id = (st.detail -> 'session' ->> 'id')::uuid
LEFT JOIN thanks th ON th.match_id = st.match_id AND st.step = concat('thanks-from-', th.said_by)
LEFT JOIN consultations k ON k.match_id = st.match_id AND st.step = 'consultation-settled' AND k.settled_at = st.at
WHERE st.id = $1`;

const TIMES = `coalesce(jsonb_agg(jsonb_build_object('startsAt', s.starts_at, 'endsAt', s.ends_at) ORDER BY s.starts_at), '[]')`;

const ABOUT_GROUP = `
SELECT g.id AS "groupId", g.name AS "groupName", g.return_reason AS reason, coalesce(g.return_note, '') AS "reasonNote"
FROM groups g WHERE g.id = $1`;

const ABOUT_TRANSFER = `
SELECT g.id AS "groupId", g.name AS "groupName" FROM representative_transfers r JOIN groups g ON g.id = r.group_id
WHERE r.id = $1`;

const ABOUT_INVITATION = `
SELECT g.id AS "groupId", g.name AS "groupName" FROM member_invitations i JOIN groups g ON g.id = i.group_id
WHERE i.id = $1`;

/** Nobody is named: the letter goes to the person, or to a centre that looks them up at the desk. */
const ABOUT_ERASURE = `
SELECT e.person_id AS "personId", to_jsonb(e.due_at) AS until FROM erasure_requests e
WHERE e.id = $1 AND e.taken_back_at IS NULL AND e.done_at IS NULL`;

/** Nothing where none of them is open any more. */
const ABOUT_DIGEST = `
SELECT jsonb_agg(jsonb_build_object('title', o.title, 'groupName', g.name, 'placeName', o.place_name,
  'startsAt', s.starts_at, 'endsAt', s.ends_at) ORDER BY shown.at) AS openings
FROM digests d CROSS JOIN unnest(d.opening_ids) WITH ORDINALITY shown (id, at)
JOIN openings o ON o.id = shown.id AND o.closed_at IS NULL AND o.published_at IS NOT NULL JOIN groups g ON g.id = o.group_id
JOIN LATERAL (SELECT starts_at, ends_at FROM sessions WHERE opening_id = o.id AND cancelled_at IS NULL AND starts_at > now()
  ORDER BY starts_at LIMIT 1) s ON true
WHERE d.id = $1 GROUP BY d.id`;

const ABOUT_ADDRESS = 'SELECT FROM address_changes WHERE id = $1';

const ABOUT_OPENING = `
SELECT o.id AS "openingId", o.title, g.id AS "groupId", g.name AS "groupName", o.place_name AS "placeName",
  o.return_reason AS reason, coalesce(o.return_note, '') AS "reasonNote",
  (SELECT ${TIMES} FROM sessions s WHERE s.opening_id = o.id AND s.cancelled_at IS NULL) AS sessions
FROM openings o JOIN groups g ON g.id = o.group_id WHERE o.id = $1`;

const ABOUT_MATCH = `
SELECT o.id AS "openingId", o.title, g.id AS "groupId", g.name AS "groupName", o.place_name AS "placeName",
  o.meeting_point AS "meetingPoint", o.what_to_bring AS "whatToBring", o.rain_policy AS "rainPolicy",
  m.reason, m.reason_note AS "reasonNote", p.name AS "personName", p.account_id IS NOT NULL AS "reachesPerson",
  m.state = 'approved' AND EXISTS (SELECT FROM disclosures d WHERE d.match_id = m.id AND d.opened_at IS NOT NULL
    AND d.closed_at IS NULL) AS approved,
  (SELECT ${TIMES} FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id WHERE ms.match_id = m.id) AS sessions
FROM matches m JOIN openings o ON o.id = m.opening_id JOIN groups g ON g.id = o.group_id
JOIN people p ON p.id = m.person_id WHERE m.id = $1`;

/** The first of the activities that wait for the answer; the page shows them all. */
const ABOUT_GUARDIAN_REQUEST = `
SELECT p.name AS "personName", x.title, x."groupName", coalesce(x."placeName", '') AS "placeName",
  coalesce(x.sessions, '[]') AS sessions
FROM guardian_requests r JOIN people p ON p.id = r.person_id LEFT JOIN LATERAL (
  SELECT o.title, g.name AS "groupName", o.place_name AS "placeName", ${TIMES} AS sessions
  FROM matches m JOIN openings o ON o.id = m.opening_id JOIN groups g ON g.id = o.group_id
  JOIN match_sessions ms ON ms.match_id = m.id JOIN sessions s ON s.id = ms.session_id
  WHERE m.person_id = p.id AND s.starts_at >= r.asked_at AND s.cancelled_at IS NULL
    AND m.state IN ('invited', 'with-group', 'with-coordinator', 'waiting', 'offered', 'approved')
  GROUP BY m.id, o.id, g.id ORDER BY min(s.starts_at), m.id LIMIT 1) x ON true
WHERE r.id = $1`;
