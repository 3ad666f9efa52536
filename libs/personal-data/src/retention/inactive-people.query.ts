import type { Tx } from '@app/database';

export interface InactivePerson {
  readonly personId: string;
  readonly accountId: string | null;
  readonly pausedBefore: boolean;
}

/**
 * Residents of whom nothing was heard for three years: no sign-in, no entry, no step of a match. A minor's card is let
 * go after two.
 */
export async function inactivePeople(tx: Tx, now: Date, limit: number): Promise<InactivePerson[]> {
  return tx.manager.query(INACTIVE, [now, limit]);
}

const INACTIVE = `
SELECT p.id AS "personId", p.account_id AS "accountId", p.paused_at IS NOT NULL AS "pausedBefore"
FROM people p CROSS JOIN LATERAL (SELECT $1::timestamptz - CASE WHEN p.birth_date > $1::date - interval '18 years'
  THEN interval '2 years' ELSE interval '3 years' END AS since) life
WHERE p.created_at < life.since AND p.name <> '―'
  AND NOT EXISTS (SELECT FROM erasure_requests e WHERE e.person_id = p.id AND e.taken_back_at IS NULL)
  AND NOT EXISTS (SELECT FROM audit_trail t WHERE t.at >= life.since
    AND (t.subject_id = p.id OR (t.subject_id = p.account_id AND t.action LIKE 'sign-in%'))
    AND t.action <> 'read-needs')
  AND NOT EXISTS (SELECT FROM matches m WHERE m.person_id = p.id AND m.state_since >= life.since)
  AND NOT EXISTS (SELECT FROM group_members g WHERE g.account_id = p.account_id AND g.left_at IS NULL)
  AND NOT EXISTS (SELECT FROM staff_roles s WHERE s.account_id = p.account_id AND s.until IS NULL)
ORDER BY p.id LIMIT $2`;
