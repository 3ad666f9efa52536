import type { Tx } from '@app/database';

/** Letters and calls that wait without a clock. */
export async function unclockedByHand(tx: Tx): Promise<{ id: string; since: Date }[]> {
  return tx.manager.query(
    `SELECT x.id, x.created_at AS since FROM outbox x
     WHERE x.channel IN ('paper', 'phone') AND x.sent_at IS NULL AND x.failed_at IS NULL
       AND NOT EXISTS (SELECT FROM clocks k WHERE k.subject_id = x.id AND k.settled_at IS NULL)
     ORDER BY x.id LIMIT 1000`,
  );
}
