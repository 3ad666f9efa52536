import type { Tx } from '@app/database';
import type { MatchState } from '../../match.entity';

/** A match under way that a guardian's consent is missing for. */
export interface NeedingConsent {
  readonly matchId: string;
  readonly state: MatchState;
  /** Of its sessions to come on which the resident is under 18 and no consent counts. */
  readonly firstStart: Date;
  readonly firstEnd: Date;
  /** `YYYY-MM-DD` */
  readonly lastDay: string;
}

/** The matches of a resident that wait for a guardian's consent, or hold a place without one; by the first session. */
export async function needingConsent(tx: Tx, personId: string, now: Date): Promise<NeedingConsent[]> {
  return tx.manager.query(NEEDING, [personId, now]);
}

// 民法4条: under 18 on the day of the session, by the calendar of Tokyo. Whole years: to PostgreSQL an interval of 11 months
// and 30 days is a year, and the day before the birthday would count as the birthday.
const WAITING = `
FROM matches m JOIN people minor ON minor.id = m.person_id
JOIN match_sessions ms ON ms.match_id = m.id JOIN sessions s ON s.id = ms.session_id
CROSS JOIN LATERAL (SELECT (s.starts_at AT TIME ZONE 'Asia/Tokyo')::date AS day) d
WHERE s.starts_at > $2 AND s.cancelled_at IS NULL
  AND m.state IN ('invited', 'with-group', 'with-coordinator', 'waiting', 'offered', 'approved')
  AND extract(year FROM age(d.day, minor.birth_date)) < 18
  AND NOT EXISTS (SELECT FROM guardian_consents c WHERE c.person_id = minor.id AND c.withdrawn_at IS NULL
    AND c.valid_from <= d.day AND (c.valid_until IS NULL OR c.valid_until >= d.day))`;

const NEEDING = `
SELECT m.id AS "matchId", m.state, min(s.starts_at) AS "firstStart",
  (array_agg(s.ends_at ORDER BY s.starts_at))[1] AS "firstEnd", max(d.day)::text AS "lastDay"
${WAITING} AND m.person_id = $1
GROUP BY m.id, m.state ORDER BY min(s.starts_at), m.id`;

/** The same of the person `column` as a condition; `$2` is now. */
export function needsConsent(column: string): string {
  return `EXISTS (SELECT ${WAITING} AND m.person_id = ${column})`;
}
