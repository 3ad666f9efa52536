import { Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { MatchState } from './match.entity';
import { type SessionTimes, timesOf } from './my-activities.query';
import type { Named } from './ways-in/parties/companions.query';
import { COMPANIONS_OF_MATCH } from './ways-in/parties/party-of-match';

export interface MatchDetail {
  readonly matchId: string;
  readonly personId: string;
  readonly openingId: string;
  readonly groupId: string;
  readonly title: string;
  readonly groupName: string;
  readonly placeName: string;
  readonly state: MatchState;
  readonly stateSince: Date;
  readonly message: string;
  readonly reason: string | null;
  readonly reasonNote: string;
  readonly personName: string;
  readonly personKana: string;
  readonly birthDate: string;
  readonly townName: string | null;
  readonly phone: string | null;
  /** Places that the party takes; children take none. */
  readonly adults: number;
  readonly children: number;
  readonly companions: readonly Named[];
  readonly email: string | null;
  readonly sessions: readonly (SessionTimes & { readonly capacity: number | null; readonly taken: number })[];
}

/** A match as the coordinator sees it, both sides of it. */
@Injectable()
export class MatchDetailQuery {
  /** @throws Refusal `match-unknown` */
  async run(tx: Tx, matchId: string): Promise<MatchDetail> {
    const [row] = await tx.manager.query(DETAIL, [matchId]);
    if (!row) throw new Refusal('match-unknown');
    const sessions = row.sessions.map((each: { startsAt: string; endsAt: string }) => ({
      ...each,
      ...timesOf(each),
    }));
    return { ...row, sessions };
  }
}

const DETAIL = `
SELECT m.id AS "matchId", p.id AS "personId", o.id AS "openingId", g.id AS "groupId", o.title, g.name AS "groupName",
  o.place_name AS "placeName", m.state, m.state_since AS "stateSince", m.message, m.reason,
  m.reason_note AS "reasonNote", p.name AS "personName", p.kana AS "personKana", p.birth_date::text AS "birthDate",
  t.name AS "townName", p.phone, a.email,
  m.adults, m.children, ${COMPANIONS_OF_MATCH} AS companions,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('startsAt', s.starts_at, 'endsAt', s.ends_at, 'capacity', s.capacity,
     'taken', s.taken) ORDER BY s.starts_at), '[]')
   FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id WHERE ms.match_id = m.id) AS sessions
FROM matches m JOIN openings o ON o.id = m.opening_id JOIN groups g ON g.id = o.group_id
JOIN people p ON p.id = m.person_id LEFT JOIN towns t ON t.id = p.town_id LEFT JOIN accounts a ON a.id = p.account_id
WHERE m.id = $1`;
