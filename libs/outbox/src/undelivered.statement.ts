import type { Tx } from '@app/database';
import { UNDELIVERED } from './undelivered';

/** Marks what could not be delivered as told by other means; by nobody where time ran out. @returns whether it was so */
export async function markTold(tx: Tx, id: string, by: string | null, now: Date): Promise<boolean> {
  const [rows] = await tx.manager.query(
    `UPDATE outbox x SET told_at = $3, told_by = $2, failed_at = coalesce(failed_at, now()), lease_until = NULL
     WHERE id = $1 AND ${UNDELIVERED} RETURNING id`,
    [id, by, now],
  );
  return rows.length === 1;
}

/** Lets what could not be delivered be tried from the beginning. @returns its kind; `null` where there is nothing to try */
export async function tryAgain(tx: Tx, id: string, now: Date): Promise<string | null> {
  const [rows] = await tx.manager.query(
    `UPDATE outbox x SET failed_at = NULL, sent_at = NULL, failure = NULL, lease_until = NULL, attempts = 0, setbacks = 0,
       due_at = now(), troubled_since = now()
     WHERE id = $1 AND ${UNDELIVERED} AND (useful_until IS NULL OR useful_until > $2)
       AND (lease_until IS NULL OR lease_until < now()) RETURNING kind`,
    [id, now],
  );
  return rows[0]?.kind ?? null;
}

/**
 * A mail that its server took has come back.
 * @param failure a code, never the server's words
 * @returns whether the message was one that counted as sent
 */
export async function markBounced(tx: Tx, id: string, failure: string): Promise<boolean> {
  const [rows] = await tx.manager.query(
    `UPDATE outbox SET failed_at = now(), failure = $2
     WHERE id = $1 AND channel = 'mail' AND sent_at IS NOT NULL AND failed_at IS NULL RETURNING id`,
    [id, failure],
  );
  return rows.length === 1;
}
