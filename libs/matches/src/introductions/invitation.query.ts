import type { Owner } from '@app/clocks';
import { Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { Match, MatchState } from '../match.entity';
import { type SessionTimes, timesOf } from '../my-activities.query';
import type { ContactFacts } from './shown-fields';

export interface InvitationView {
  readonly matchId: string;
  readonly personId: string;
  readonly openingId: string;
  readonly groupId: string;
  readonly title: string;
  readonly groupName: string;
  readonly placeName: string;
  readonly body: string;
  readonly state: MatchState;
  readonly origin: Match['origin'];
  readonly askedBy: Match['askedBy'];
  readonly reason: string | null;
  readonly endedBy: Match['endedBy'];
  readonly createdAt: Date;
  /** Whose turn it is, and until when; `null` where nobody is waited for. */
  readonly owner: Owner | null;
  readonly until: Date | null;
  /** It was put off once: there is no second time. */
  readonly wasPutOff: boolean;
  readonly contact: ContactFacts;
  readonly sessions: readonly (SessionTimes & {
    readonly id: string;
    readonly capacity: number | null;
    readonly taken: number;
  })[];
}

/** An invitation or an introduction as the resident reads it. */
@Injectable()
export class InvitationQuery {
  /** @throws Refusal `match-unknown`, also for an interest */
  async run(tx: Tx, matchId: string): Promise<InvitationView> {
    const [row] = await tx.manager.query(INVITATION, [matchId]);
    if (!row) throw new Refusal('match-unknown');
    const sessions = row.sessions.map((each: { startsAt: string; endsAt: string }) => ({
      ...each,
      ...timesOf(each),
    }));
    return { ...row, sessions };
  }
}

const INVITATION = `
SELECT m.id AS "matchId", m.person_id AS "personId", o.id AS "openingId", g.id AS "groupId", o.title,
  g.name AS "groupName", o.place_name AS "placeName", o.body, m.state, m.origin, m.asked_by AS "askedBy", m.reason,
  m.ended_by AS "endedBy", m.created_at AS "createdAt", c.owner, c.ends_at AS until,
  coalesce(c.wait = 'resident-answers-later', false) AS "wasPutOff",
  jsonb_build_object('birthDate', p.birth_date, 'hasEmail', p.account_id IS NOT NULL, 'hasPhone', p.phone IS NOT NULL,
    'hasTown', p.town_id IS NOT NULL) AS contact,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'startsAt', s.starts_at, 'endsAt', s.ends_at,
     'capacity', s.capacity, 'taken', s.taken) ORDER BY s.starts_at), '[]')
   FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id
   WHERE ms.match_id = m.id AND s.cancelled_at IS NULL) AS sessions
FROM matches m JOIN people p ON p.id = m.person_id JOIN openings o ON o.id = m.opening_id
JOIN groups g ON g.id = o.group_id
LEFT JOIN clocks c ON c.subject_id = m.id AND c.settled_at IS NULL
WHERE m.id = $1 AND m.origin <> 'interest' ORDER BY c.due_at LIMIT 1`;
