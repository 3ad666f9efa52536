import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { LIVE_STATES } from '../../match.entity';

export interface KeptPlanAtDesk {
  readonly planId: string;
  readonly keptAt: Date;
  /** Who kept it; `null` has no name. */
  readonly keptBy: string | null;
  /** Start of the first day, end of the last. */
  readonly from: Date;
  readonly until: Date;
  readonly areaNumber: number | null;
  readonly coverage: number;
  readonly perWeek: number | null;
  readonly seats: number;
  readonly sessions: number;
  /** Residents and openings that it puts together; of those, what has begun since, and what has come about. */
  readonly pairs: number;
  readonly begun: number;
  readonly approved: number;
}

const SHOWN = 20;

/** Plans that were kept, the newest first, and how far each has come. */
@Injectable()
export class KeptPlansQuery {
  /** @param areaId `null` is everywhere; a plan of the whole city shows to everybody */
  async run(tx: Tx, areaId: string | null): Promise<KeptPlanAtDesk[]> {
    const where = '$2::uuid IS NULL OR k.area_id IS NULL OR k.area_id = $2';
    return tx.manager.query(plans(where), [LIVE_STATES, areaId]);
  }

  async one(tx: Tx, planId: string): Promise<KeptPlanAtDesk | null> {
    const [row] = await tx.manager.query(plans('k.id = $2'), [LIVE_STATES, planId]);
    return row ?? null;
  }
}

/** The match of a pair that is under way, or began after the plan `k` was kept; `$1` are the live states. */
export const MATCH_OF_PAIR = `
  SELECT m.id, m.state FROM matches m
  WHERE m.person_id = pair.person_id AND m.opening_id = pair.opening_id
    AND (m.state = ANY ($1) OR m.created_at >= k.kept_at)
  ORDER BY m.created_at DESC LIMIT 1`;

const plans = (where: string) => `
SELECT k.id AS "planId", k.kept_at AS "keptAt", a.name AS "keptBy", k.period_from AS from, k.period_until AS until,
  ca.number AS "areaNumber", k.coverage, k.per_week AS "perWeek", k.seats, k.sessions, far.*
FROM kept_plans k JOIN accounts a ON a.id = k.kept_by LEFT JOIN community_areas ca ON ca.id = k.area_id
CROSS JOIN LATERAL (
  SELECT count(*)::int AS pairs, count(m.id)::int AS begun,
    (count(*) FILTER (WHERE m.state IN ('approved', 'attended', 'absent')))::int AS approved
  FROM (SELECT DISTINCT l.person_id, s.opening_id FROM kept_plan_lines l JOIN sessions s ON s.id = l.session_id
    WHERE l.plan_id = k.id) pair
  LEFT JOIN LATERAL (${MATCH_OF_PAIR}) m ON true) far
WHERE ${where}
ORDER BY k.kept_at DESC, k.id DESC LIMIT ${SHOWN}`;
