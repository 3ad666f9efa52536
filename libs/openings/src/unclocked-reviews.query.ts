import type { Tx } from '@app/database';

/** Openings in review that have no clock, and since when they wait. */
export async function unclockedReviews(tx: Tx): Promise<{ id: string; since: Date }[]> {
  return tx.manager.query(
    `SELECT o.id, o.submitted_at AS since FROM openings o
     WHERE o.submitted_at IS NOT NULL AND o.published_at IS NULL AND o.returned_at IS NULL AND o.closed_at IS NULL
       AND NOT EXISTS (SELECT FROM clocks c WHERE c.subject_id = o.id AND c.settled_at IS NULL)
     LIMIT 1000`,
  );
}
