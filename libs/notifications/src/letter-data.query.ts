import type { Tx } from '@app/database';
import type { EventName } from '@app/outbox';
import { Injectable } from '@nestjs/common';

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
  readonly approved: boolean;
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
};

/** Reads, at the moment of sending, what a letter is about. */
@Injectable()
export class LetterDataQuery {
  /** `null` when the subject is gone. */
  async run(tx: Tx, event: EventName, subjectId: string): Promise<LetterData | null> {
    if (event === 'sign-in-link') return NOTHING;
    const rows = await tx.manager.query(queryFor(event), [subjectId]);
    if (!rows[0]) return null;
    const sessions = rows[0].sessions ?? [];
    return { ...NOTHING, ...rows[0], sessions: sessions.map(timesOf) };
  }
}

function timesOf({ startsAt, endsAt }: { startsAt: string; endsAt: string }): SessionTimes {
  return { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
}

function queryFor(event: EventName): string {
  if (event.startsWith('group-') && event !== 'group-accepted') return ABOUT_GROUP;
  return event.startsWith('opening-') ? ABOUT_OPENING : ABOUT_MATCH;
}

const TIMES = `coalesce(jsonb_agg(jsonb_build_object('startsAt', s.starts_at, 'endsAt', s.ends_at) ORDER BY s.starts_at), '[]')`;

const ABOUT_GROUP = `
SELECT g.id AS "groupId", g.name AS "groupName", g.return_reason AS reason, coalesce(g.return_note, '') AS "reasonNote"
FROM groups g WHERE g.id = $1`;

const ABOUT_OPENING = `
SELECT o.id AS "openingId", o.title, g.id AS "groupId", g.name AS "groupName", o.place_name AS "placeName",
  o.return_reason AS reason, coalesce(o.return_note, '') AS "reasonNote",
  (SELECT ${TIMES} FROM sessions s WHERE s.opening_id = o.id AND s.cancelled_at IS NULL) AS sessions
FROM openings o JOIN groups g ON g.id = o.group_id WHERE o.id = $1`;

const ABOUT_MATCH = `
SELECT o.id AS "openingId", o.title, g.id AS "groupId", g.name AS "groupName", o.place_name AS "placeName",
  o.meeting_point AS "meetingPoint", o.what_to_bring AS "whatToBring", o.rain_policy AS "rainPolicy",
  m.reason, m.reason_note AS "reasonNote", p.name AS "personName", m.state = 'approved' AS approved,
  (SELECT ${TIMES} FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id WHERE ms.match_id = m.id) AS sessions
FROM matches m JOIN openings o ON o.id = m.opening_id JOIN groups g ON g.id = o.group_id
JOIN people p ON p.id = m.person_id WHERE m.id = $1`;
