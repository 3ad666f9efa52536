import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

/** A public opening that lacks people. */
export interface Gap {
  readonly openingId: string;
  readonly title: string;
  readonly groupName: string;
  readonly areaNumber: number | null;
  /** Its next session with a free place. */
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Of all sessions to come. */
  readonly free: number;
  readonly places: number;
  /** Interests and questions that are under way. */
  readonly underWay: number;
}

const SHOWN = 30;

/** Openings that lack people, the soonest first. */
@Injectable()
export class GapBoardQuery {
  /** @param areaId `null` is everywhere */
  async run(tx: Tx, areaId: string | null, now: Date): Promise<Gap[]> {
    return tx.manager.query(GAPS, [areaId, now, SHOWN]);
  }
}

/** Sessions to come of an opening `o` in a town `t` that have a free place; `$1` is an area or null, `$2` the time. */
export const LACKS_HANDS = `o.published_at <= $2 AND o.closed_at IS NULL AND (o.publish_until IS NULL OR o.publish_until > $2)
  AND (o.deadline IS NULL OR o.deadline > $2) AND s.starts_at > $2 AND s.cancelled_at IS NULL
  AND s.taken < s.capacity AND ($1::uuid IS NULL OR t.area_id = $1)`;

const GAPS = `
SELECT o.id AS "openingId", o.title, g.name AS "groupName", a.number AS "areaNumber",
  min(s.starts_at) AS "startsAt", (array_agg(s.ends_at ORDER BY s.starts_at))[1] AS "endsAt",
  sum(s.capacity - s.taken)::int AS free, sum(s.capacity)::int AS places,
  (SELECT count(*)::int FROM matches m WHERE m.opening_id = o.id
     AND m.state IN ('invited', 'with-group', 'with-coordinator', 'offered')) AS "underWay"
FROM openings o JOIN groups g ON g.id = o.group_id JOIN sessions s ON s.opening_id = o.id
LEFT JOIN towns t ON t.id = o.town_id LEFT JOIN community_areas a ON a.id = t.area_id
WHERE ${LACKS_HANDS}
GROUP BY o.id, g.name, a.number
ORDER BY min(s.starts_at), o.number LIMIT $3`;
