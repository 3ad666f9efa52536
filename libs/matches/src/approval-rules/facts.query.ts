import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { dayOfStart, type FactRow, figuresFrom } from './fact-row';
import type { FactCode, Figure } from './facts';
import { NOT_UNDONE } from './not-undone.query';

/** A match, and the moment at which its facts are asked for. */
export interface Case {
  readonly matchId: string;
  readonly asOf: Date;
}

export type AllFigures = Readonly<Record<FactCode, Figure>>;

/** The facts of matches, each as of its own moment, as far as the rows remember (`hindsight` in the catalogue). */
@Injectable()
export class FactsQuery {
  /** @returns figures by match id; a match that is unknown is left out */
  async run(tx: Tx, cases: readonly Case[]): Promise<Map<string, AllFigures>> {
    const ids = cases.map(({ matchId }) => matchId);
    const moments = cases.map(({ asOf }) => asOf);
    const rows: RawRow[] = await tx.manager.query(FACTS_OF, [ids, moments]);
    return new Map(rows.map((row) => [row.matchId, figuresFrom(rowFrom(row))]));
  }
}

type RawRow = Omit<FactRow, 'days'> & { readonly starts: readonly string[] };

function rowFrom({ starts, ...row }: RawRow): FactRow {
  return { ...row, days: starts.map(dayOfStart) };
}

/** What was recorded of the person's places before the case. */
const PRESENCE = `attendances a JOIN held_places hp ON hp.id = a.held_place_id JOIN sessions hs ON hs.id = hp.session_id
   JOIN openings ho ON ho.id = hs.opening_id
   WHERE hp.person_id = p.id AND hp.match_id <> m.id AND a.recorded_at < c.as_of`;

// Steps of the same moment are those of the decision itself: only earlier ones are history.
const FACTS_OF = `
SELECT m.id AS "matchId", c.as_of AS "asOf", p.birth_date::text AS "birthDate", p.created_at AS "personSince", p.residency,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('joinedOn', i.joined_on, 'atOnce', i.at_once)), '[]')
   FROM insurance_covers i WHERE i.person_id = p.id) AS covers,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('from', gc.valid_from, 'until', gc.valid_until)), '[]')
   FROM guardian_consents gc WHERE gc.person_id = p.id AND gc.valid_from <= (c.as_of AT TIME ZONE 'Asia/Tokyo')::date
     AND (gc.withdrawn_at IS NULL OR gc.withdrawn_at > c.as_of)) AS consents,
  (SELECT count(*)::int FROM ${PRESENCE} AND a.state = 'attended') AS attended,
  (SELECT count(*)::int FROM ${PRESENCE} AND a.state = 'absent'
   AND a.recorded_at >= c.as_of - interval '12 months') AS absent,
  (SELECT count(*)::int FROM ${PRESENCE} AND a.state = 'attended' AND ho.group_id = g.id) AS "attendedTogether",
  (SELECT count(*)::int FROM consultations cs JOIN matches cm ON cm.id = cs.match_id
   JOIN openings co ON co.id = cm.opening_id WHERE co.group_id = g.id AND cs.asked_by = 'resident'
   AND cs.opened_at < c.as_of AND cs.opened_at >= c.as_of - interval '12 months') AS complaints,
  o.field, o.payment, o.insurance, o.children_welcome AS "childrenWelcome", o.online, o.minimum_age AS "minimumAge",
  g.registered_at AS "registeredAt",
  (SELECT count(DISTINCT st.match_id)::int FROM openings go JOIN matches gm ON gm.opening_id = go.id
   JOIN match_steps st ON st.match_id = gm.id AND st.step = 'approved' AND st.at < c.as_of AND ${NOT_UNDONE('st')}
   WHERE go.group_id = g.id AND gm.id <> m.id) AS "approvedMatches",
  (SELECT count(DISTINCT st.match_id)::int FROM matches pm JOIN openings po ON po.id = pm.opening_id
   JOIN match_steps st ON st.match_id = pm.id AND st.step IN ('group-declined', 'coordinator-declined')
     AND st.at < c.as_of AND ${NOT_UNDONE('st')}
   WHERE pm.person_id = p.id AND po.group_id = g.id AND pm.id <> m.id) AS declined,
  m.origin,
  m.adults, m.children,
  (SELECT coalesce(jsonb_agg(s.starts_at ORDER BY s.starts_at), '[]')
   FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id WHERE ms.match_id = m.id) AS starts
FROM unnest($1::uuid[], $2::timestamptz[]) c (match_id, as_of)
JOIN matches m ON m.id = c.match_id JOIN people p ON p.id = m.person_id
JOIN openings o ON o.id = m.opening_id JOIN groups g ON g.id = o.group_id`;
