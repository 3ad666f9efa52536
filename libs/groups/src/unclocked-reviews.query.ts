import type { Tx } from '@app/database';

/** Groups in review that have no clock, and since when they wait. */
export async function unclockedReviews(tx: Tx): Promise<{ id: string; since: Date }[]> {
  return tx.manager.query(
    `SELECT g.id, g.submitted_at AS since FROM groups g
     WHERE g.submitted_at IS NOT NULL AND g.registered_at IS NULL AND g.returned_at IS NULL AND g.closed_at IS NULL
       AND NOT EXISTS (SELECT FROM clocks c WHERE c.subject_id = g.id AND c.settled_at IS NULL)
     LIMIT 1000`,
  );
}
