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
  /** How often it was tried and not taken. */
  readonly setbacks: number;
  readonly usefulUntil: Date | null;
  readonly createdAt: Date;
  /** The first time that it did not get through. */
  readonly troubledSince: Date | null;
  /** It waited for the end of quiet hours. */
  readonly heldUntil: Date | null;
  /** An earlier lease ran out: it may have gone out then. */
  readonly isAmbiguous: boolean;
  /** The database's clock. */
  readonly leasedAt: Date;
}

/**
 * Takes those of the messages for 60 seconds by the database's clock that are due and neither sent, ended nor held by
 * another worker. A lease found expired counts as ambiguous: the message may have gone out.
 */
export async function leaseMessages(tx: Tx, ids: readonly string[]): Promise<LeasedMessage[]> {
  const [rows] = await tx.manager.query(LEASE, [ids, BY_HAND]);
  return rows;
}

/** One of them, or nothing. */
export async function leaseMessage(tx: Tx, id: string): Promise<LeasedMessage | null> {
  return (await leaseMessages(tx, [id]))[0] ?? null;
}

// Whoever holds a row's lock is at work on it: waiting for them would only delay the others of the round.
const LEASE = `
UPDATE outbox o SET ambiguous = o.ambiguous + (o.lease_until IS NOT NULL)::int,
  lease_until = now() + interval '60 seconds', attempts = o.attempts + 1
FROM (SELECT id FROM outbox
  WHERE id = ANY ($1) AND sent_at IS NULL AND failed_at IS NULL AND due_at <= now()
    AND (lease_until IS NULL OR lease_until < now()) AND channel <> ALL ($2)
  FOR UPDATE SKIP LOCKED) due
WHERE o.id = due.id
RETURNING o.id, o.event, o.kind, o.event_id AS "eventId", o.recipient_id AS "recipientId", o.channel,
  o.subject_id AS "subjectId", o.attempts, o.setbacks, o.useful_until AS "usefulUntil", o.created_at AS "createdAt",
  o.troubled_since AS "troubledSince", o.held_until AS "heldUntil", old.lease_until IS NOT NULL AS "isAmbiguous", now() AS "leasedAt"`;

/** Marks leased messages as accepted by their channel. */
export async function markSent(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.manager.query(
    'UPDATE outbox SET sent_at = now(), lease_until = NULL WHERE id = ANY ($1) AND sent_at IS NULL',
    [ids],
  );
}

/** A lease by its number: whoever comes back after it ran out changes nothing that belongs to the next. */
export type Held = Pick<LeasedMessage, 'id' | 'attempts'>;

/** Ends a message that cannot be delivered. */
export async function markFailed(tx: Tx, { id, attempts }: Held, failure: string): Promise<void> {
  await tx.manager.query(
    `UPDATE outbox SET failed_at = now(), lease_until = NULL, failure = $3 WHERE ${HELD}`,
    [id, attempts, failure],
  );
}

/**
 * Gives a leased message back, to be tried again after `seconds`.
 * @param uncertain the provider may have taken it before the line was lost
 */
export async function postpone(
  tx: Tx,
  { id, attempts }: Held,
  seconds: number,
  failure: string,
  uncertain = false,
): Promise<void> {
  await tx.manager.query(
    `UPDATE outbox SET due_at = now() + make_interval(secs => $3), lease_until = NULL, failure = $4, setbacks = setbacks + 1,
       troubled_since = coalesce(troubled_since, now()), ambiguous = ambiguous + $5::int WHERE ${HELD}`,
    [id, attempts, seconds, failure, Number(uncertain)],
  );
}

/** Gives a message back that was not tried at all, to come again after `seconds`. */
export async function giveBack(tx: Tx, { id, attempts }: Held, seconds: number): Promise<void> {
  await tx.manager.query(
    `UPDATE outbox SET due_at = now() + make_interval(secs => $3), lease_until = NULL, attempts = attempts - 1
     WHERE ${HELD}`,
    [id, attempts, seconds],
  );
}

const HELD = 'id = $1 AND attempts = $2 AND lease_until IS NOT NULL AND sent_at IS NULL';
