import type { Tx } from '@app/database';

export interface SessionToPlan {
  readonly number: number;
  readonly sessionId: string;
  readonly openingId: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface PlanPeriod {
  /** Start of the first day, end of the last. */
  readonly from: Date;
  readonly until: Date;
  /** `null` is everywhere. */
  readonly areaId: string | null;
}

/** Sessions of published openings that start in a period after `now` and have a free place, in order of time. */
export async function sessionsToPlan(tx: Tx, period: PlanPeriod, now: Date): Promise<SessionToPlan[]> {
  return tx.manager.query(SESSIONS, [period.from, period.until, period.areaId, now]);
}

const SESSIONS = `
SELECT s.number, s.id AS "sessionId", o.id AS "openingId", o.title, s.starts_at AS "startsAt", s.ends_at AS "endsAt"
FROM sessions s JOIN openings o ON o.id = s.opening_id LEFT JOIN towns t ON t.id = o.town_id
WHERE s.starts_at >= $1 AND s.starts_at < $2 AND s.starts_at > $4 AND s.cancelled_at IS NULL
  AND (s.capacity IS NULL OR s.taken < s.capacity) AND ($3::uuid IS NULL OR t.area_id = $3)
  AND o.published_at <= $4 AND o.closed_at IS NULL
  AND (o.publish_until IS NULL OR o.publish_until > $4) AND (o.deadline IS NULL OR o.deadline > $4)
ORDER BY s.starts_at, s.number`;
