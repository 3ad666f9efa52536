import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type ClockInJson, type ClockOfMatch, clockFrom } from './clock-of-match';
import { CLOCK_OF_MATCH } from './clock-of-match.query';
import { type DisclosureRow, disclosureOf } from './introductions/disclosure-row';
import { type DisclosureStanding, shownFields, standingOf } from './introductions/shown-fields';
import type { Match, MatchState } from './match.entity';
import { type SessionTimes, timesOf } from './my-activities.query';
import type { Named } from './ways-in/parties/companions.query';
import { COMPANIONS_OF_MATCH } from './ways-in/parties/party-of-match';

/** What a group may see of a person; each is null while it may not. */
export interface ShownContact {
  readonly name: string | null;
  readonly kana: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly town: string | null;
}

export interface Applicant extends ShownContact {
  readonly matchId: string;
  readonly openingId: string;
  readonly title: string;
  readonly state: MatchState;
  readonly stateSince: Date;
  readonly origin: Match['origin'];
  readonly askedBy: Match['askedBy'];
  readonly message: string;
  readonly townBase: string | null;
  /** Tens of years on the day of interest: 30 is 30–39. */
  readonly ageDecade: number;
  /** How many come together; children take no place. */
  readonly adults: number;
  readonly children: number;
  /** Those who come along; nobody while the resident has no name either. */
  readonly companions: readonly Named[];
  /** What it waits for. */
  readonly clock: ClockOfMatch | null;
  /** How the resident's consent stands; `null` where there is none. */
  readonly disclosure: {
    readonly standing: DisclosureStanding;
    readonly wasOpened: boolean;
    readonly endsAt: Date | null;
    /** Until when the list is to be destroyed. */
    readonly destroyBy: Date | null;
  } | null;
  readonly sessions: readonly SessionTimes[];
  readonly personId: string;
}

type Row = Omit<Applicant, 'sessions' | 'disclosure' | 'clock'> & {
  readonly clock: ClockInJson | null;
  readonly sessions: { startsAt: string; endsAt: string }[];
  readonly disclosure: DisclosureRow | null;
};

/** Who is interested in a group's openings or was asked: of each as much as the consent to that match lets it see. */
@Injectable()
export class ApplicantsQuery {
  async run(tx: Tx, groupId: string, now: Date): Promise<Applicant[]> {
    const rows: Row[] = await tx.manager.query(APPLICANTS, [groupId]);
    return rows.map((row) => seenByGroup(row, now));
  }
}

function seenByGroup({ disclosure: kept, ...row }: Row, now: Date): Applicant {
  const disclosure = kept && disclosureOf(kept);
  const shown = shownFields(disclosure, row.state, now);
  const see = (field: keyof ShownContact) => (shown.includes(field) ? row[field] : null);
  const standing = disclosure && {
    standing: standingOf(disclosure, now),
    wasOpened: disclosure.openedAt !== null,
    endsAt: disclosure.endsAt,
    destroyBy: disclosure.destroyBy,
  };
  return {
    ...row,
    ...{ name: see('name'), kana: see('kana'), email: see('email'), phone: see('phone'), town: see('town') },
    companions: see('name') === null ? [] : row.companions,
    disclosure: standing,
    sessions: row.sessions.map(timesOf),
    clock: clockFrom(row.clock),
  };
}

const APPLICANTS = `
SELECT m.id AS "matchId", o.id AS "openingId", o.title, m.state, m.state_since AS "stateSince", m.origin,
  m.asked_by AS "askedBy", m.message, p.id AS "personId", t.base AS "townBase", ${CLOCK_OF_MATCH} AS clock,
  (floor(extract(year FROM age(m.created_at, p.birth_date)) / 10) * 10)::int AS "ageDecade",
  p.name, p.kana, a.email, p.phone, t.name AS town,
  m.adults, m.children, ${COMPANIONS_OF_MATCH} AS companions,
  CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('fields', d.fields, 'openedAt', d.opened_at, 'endsAt', d.ends_at,
    'withdrawnAt', d.withdrawn_at, 'closedAt', d.closed_at, 'destroyedAt', d.destroyed_at, 'destroyBy', dc.since + interval '14 days')
  END AS disclosure,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('startsAt', s.starts_at, 'endsAt', s.ends_at) ORDER BY s.starts_at), '[]')
   FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id WHERE ms.match_id = m.id) AS sessions
FROM matches m JOIN openings o ON o.id = m.opening_id JOIN people p ON p.id = m.person_id
LEFT JOIN accounts a ON a.id = p.account_id LEFT JOIN towns t ON t.id = p.town_id
LEFT JOIN disclosures d ON d.match_id = m.id
LEFT JOIN clocks dc ON dc.subject_id = d.id AND dc.wait = 'group-destroys-list' AND dc.settled_at IS NULL
WHERE o.group_id = $1
ORDER BY array_position(ARRAY['with-group', 'with-coordinator', 'approved', 'declined', 'withdrawn'], m.state),
  m.state_since, m.id`;
