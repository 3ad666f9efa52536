import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { MatchState } from './match.entity';
import { type SessionTimes, timesOf } from './my-activities.query';

export interface Applicant {
  readonly matchId: string;
  readonly openingId: string;
  readonly title: string;
  readonly state: MatchState;
  readonly stateSince: Date;
  readonly message: string;
  /** Shown once the match is approved; null before. */
  readonly name: string | null;
  readonly kana: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly townBase: string | null;
  /** Tens of years on the day of interest: 30 is 30–39. */
  readonly ageDecade: number;
  readonly sessions: readonly SessionTimes[];
  readonly personId: string;
}

/** Who is interested in a group's openings: without a name before the match is approved. */
@Injectable()
export class ApplicantsQuery {
  async run(tx: Tx, groupId: string): Promise<Applicant[]> {
    const rows: (Omit<Applicant, 'sessions'> & { sessions: { startsAt: string; endsAt: string }[] })[] =
      await tx.manager.query(
        `SELECT m.id AS "matchId", o.id AS "openingId", o.title, m.state, m.state_since AS "stateSince", m.message,
           p.id AS "personId", t.base AS "townBase",
           (floor(extract(year FROM age(m.created_at, p.birth_date)) / 10) * 10)::int AS "ageDecade",
           CASE WHEN m.state = 'approved' THEN p.name END AS name,
           CASE WHEN m.state = 'approved' THEN p.kana END AS kana,
           CASE WHEN m.state = 'approved' THEN a.email END AS email,
           CASE WHEN m.state = 'approved' THEN p.phone END AS phone,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('startsAt', s.starts_at, 'endsAt', s.ends_at) ORDER BY s.starts_at), '[]')
            FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id WHERE ms.match_id = m.id) AS sessions
         FROM matches m JOIN openings o ON o.id = m.opening_id JOIN people p ON p.id = m.person_id
         LEFT JOIN accounts a ON a.id = p.account_id LEFT JOIN towns t ON t.id = p.town_id
         WHERE o.group_id = $1
         ORDER BY array_position(ARRAY['with-group', 'with-coordinator', 'approved', 'declined', 'withdrawn'], m.state),
           m.state_since, m.id`,
        [groupId],
      );
    return rows.map((row) => ({ ...row, sessions: row.sessions.map(timesOf) }));
  }
}
