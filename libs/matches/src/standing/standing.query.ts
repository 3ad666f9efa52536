import type { Tx } from '@app/database';

/** Registered groups whose year ends within 30 days and that are not being asked to renew. */
export async function groupsToRenew(tx: Tx, now: Date): Promise<{ id: string; since: Date }[]> {
  return tx.manager.query(
    `SELECT g.id, coalesce(g.renewed_at, g.registered_at) + interval '1 year' - interval '30 days' AS since
     FROM groups g
     WHERE g.registered_at IS NOT NULL AND g.closed_at IS NULL
       AND coalesce(g.renewed_at, g.registered_at) + interval '1 year' - interval '30 days' <= $1
       AND NOT EXISTS (SELECT FROM clocks c WHERE c.subject_id = g.id AND c.wait = 'group-renews' AND c.settled_at IS NULL)
     ORDER BY g.id LIMIT 1000`,
    [now],
  );
}

/** Public openings with a session to come that nobody would ask whether they are still open. */
export async function openingsToAsk(tx: Tx, now: Date): Promise<{ id: string; since: Date }[]> {
  return tx.manager.query(
    `SELECT o.id, o.published_at AS since FROM openings o
     WHERE o.published_at <= $1 AND o.closed_at IS NULL
       AND EXISTS (SELECT FROM sessions s WHERE s.opening_id = o.id AND s.cancelled_at IS NULL AND s.starts_at > $1)
       AND NOT EXISTS (SELECT FROM clocks c WHERE c.subject_id = o.id AND c.wait = 'opening-still-open' AND c.settled_at IS NULL)
     ORDER BY o.id LIMIT 1000`,
    [now],
  );
}

/** Public openings of a group. */
export async function publicOpenings(tx: Tx, groupId: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.manager.query(
    'SELECT id FROM openings WHERE group_id = $1 AND published_at IS NOT NULL AND closed_at IS NULL ORDER BY id',
    [groupId],
  );
  return rows.map(({ id }) => id);
}

/** The group of an opening that is public and has a session to come; `null` otherwise. */
export async function groupOfLiveOpening(tx: Tx, openingId: string, now: Date): Promise<string | null> {
  const rows = await tx.manager.query(
    `SELECT o.group_id AS "groupId" FROM openings o WHERE o.id = $1 AND o.published_at IS NOT NULL AND o.closed_at IS NULL
       AND EXISTS (SELECT FROM sessions s WHERE s.opening_id = o.id AND s.cancelled_at IS NULL AND s.starts_at > $2)`,
    [openingId, now],
  );
  return rows[0]?.groupId ?? null;
}
