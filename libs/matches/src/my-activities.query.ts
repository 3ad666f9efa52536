import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type ClockInJson, type ClockOfMatch, clockFrom } from './clock-of-match';
import { CLOCK_OF_MATCH } from './clock-of-match.query';
import { LIVE_STATES, type MatchState } from './match.entity';

export interface SessionTimes {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface ActivityCompanion {
  readonly number: number;
  readonly name: string;
  /** Of a child. */
  readonly age: number | null;
}

export interface Activity {
  readonly matchId: string;
  readonly openingId: string;
  readonly title: string;
  readonly groupName: string;
  readonly placeName: string;
  readonly meetingPoint: string;
  readonly whatToBring: string;
  readonly rainPolicy: string;
  readonly state: MatchState;
  readonly stateSince: Date;
  readonly reason: string | null;
  readonly reasonNote: string;
  readonly endedBy: string | null;
  /** Places that the party takes; children take none. */
  readonly adults: number;
  readonly children: number;
  /** Who comes along, by name: for the resident and the centre. */
  readonly companions: readonly ActivityCompanion[];
  readonly sessions: readonly SessionTimes[];
  /** What the group may see of the resident is on record. */
  readonly hasReceipt: boolean;
  /** What it waits for. */
  readonly clock: ClockOfMatch | null;
}

type InJson = Omit<Activity, 'sessions' | 'clock'> & {
  sessions: { startsAt: string; endsAt: string }[];
  clock: ClockInJson | null;
};

/** A resident's own matches, those under way first, by the first session. */
@Injectable()
export class MyActivitiesQuery {
  async run(tx: Tx, personId: string): Promise<Activity[]> {
    const rows: InJson[] = await tx.manager.query(
      `SELECT m.id AS "matchId", o.id AS "openingId", o.title, g.name AS "groupName", o.place_name AS "placeName",
           o.meeting_point AS "meetingPoint", o.what_to_bring AS "whatToBring", o.rain_policy AS "rainPolicy",
           m.state, m.state_since AS "stateSince", m.reason, m.reason_note AS "reasonNote", m.ended_by AS "endedBy", m.adults, m.children,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'name', c.name, 'age', c.age) ORDER BY c.number), '[]')
              FROM companions c WHERE c.match_id = m.id) AS companions,
           EXISTS (SELECT FROM disclosures d WHERE d.match_id = m.id) AS "hasReceipt",
           s.sessions, ${CLOCK_OF_MATCH} AS clock
         FROM matches m JOIN openings o ON o.id = m.opening_id JOIN groups g ON g.id = o.group_id
         CROSS JOIN LATERAL (
           SELECT coalesce(jsonb_agg(jsonb_build_object('startsAt', starts_at, 'endsAt', ends_at) ORDER BY starts_at), '[]')
             AS sessions, min(starts_at) AS first
           FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id WHERE ms.match_id = m.id) s
         WHERE m.person_id = $1
         ORDER BY m.state <> ALL ($2), s.first, m.id`,
      [personId, LIVE_STATES],
    );
    return rows.map((row) => ({ ...row, sessions: row.sessions.map(timesOf), clock: clockFrom(row.clock) }));
  }
}

/** Times out of JSON. */
export function timesOf(times: { startsAt: string; endsAt: string }): SessionTimes {
  return { startsAt: new Date(times.startsAt), endsAt: new Date(times.endsAt) };
}
