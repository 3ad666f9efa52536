import type { Tx } from '@app/database';
import { BY_HAND, type ChannelName } from './channels';
import type { EventName } from './events';
import type { MessageKind } from './kinds';

export interface LeasedMessage {
  readonly id: string;
  readonly event: EventName;
  readonly kind: MessageKind;
  /** What happened; for a match, its step. */
  readonly eventId: string;
  readonly recipientId: string;
  readonly channel: ChannelName;
  readonly subjectId: string;
  readonly attempts: number;
  readonly usefulUntil: Date | null;
  readonly createdAt: Date;
  /** The database's clock. */
  readonly leasedAt: Date;
}

/**
 * Takes the message for 60 seconds by the database's clock, or nothing when it is sent, failed, not due or held by
 * another worker. A lease found expired counts as ambiguous: the message may have gone out.
 */
export async function leaseMessage(tx: Tx, id: string): Promise<LeasedMessage | null> {
  const [rows] = await tx.manager.query(
    `UPDATE outbox SET
       ambiguous = ambiguous + (lease_until IS NOT NULL)::int,
       lease_until = now() + interval '60 seconds',
       attempts = attempts + 1
     WHERE id = $1 AND sent_at IS NULL AND failed_at IS NULL AND due_at <= now()
       AND (lease_until IS NULL OR lease_until < now()) AND channel <> ALL ($2)
     RETURNING id, event, kind, event_id AS "eventId", recipient_id AS "recipientId", channel, subject_id AS "subjectId", attempts,
       useful_until AS "usefulUntil", created_at AS "createdAt", now() AS "leasedAt"`,
    [id, BY_HAND],
  );
  return rows[0] ?? null;
}

/** Marks a leased message as accepted by its channel. */
export async function markSent(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('UPDATE outbox SET sent_at = now(), lease_until = NULL WHERE id = $1', [id]);
}

/** Ends a message that cannot be delivered. */
export async function markFailed(tx: Tx, id: string, failure: string): Promise<void> {
  await tx.manager.query(
    'UPDATE outbox SET failed_at = now(), lease_until = NULL, failure = $2 WHERE id = $1',
    [id, failure],
  );
}

/** Gives a leased message back, to be tried again after `seconds`. */
export async function postpone(tx: Tx, id: string, seconds: number, failure: string): Promise<void> {
  await tx.manager.query(
    `UPDATE outbox SET due_at = now() + make_interval(secs => $2), lease_until = NULL, failure = $3 WHERE id = $1`,
    [id, seconds, failure],
  );
}
