import type { Tx } from '@app/database';
import type { ChannelName } from '../channels';

/** Keeps a leased message until the recipient's quiet hours end; the time for trying begins then. */
export async function holdUntil(tx: Tx, id: string, until: Date): Promise<void> {
  await tx.manager.query('UPDATE outbox SET held_until = $2 WHERE id = $1', [id, until]);
}

/** Lets what waits for the end of quiet hours be looked at again: the wishes have changed. */
export async function lookAgain(tx: Tx, recipientId: string): Promise<void> {
  await tx.manager.query(
    `UPDATE outbox SET due_at = now() WHERE recipient_id = $1 AND held_until IS NOT NULL
       AND sent_at IS NULL AND failed_at IS NULL AND lease_until IS NULL`,
    [recipientId],
  );
}

/** Lets what waits by the city's quiet hours be looked at again: these have changed. */
export async function lookAgainAtNight(tx: Tx): Promise<void> {
  await tx.manager.query(
    `UPDATE outbox o SET due_at = now() WHERE held_until IS NOT NULL
       AND sent_at IS NULL AND failed_at IS NULL AND lease_until IS NULL
       AND NOT EXISTS (SELECT FROM message_wishes w WHERE w.account_id = o.recipient_id AND w.quiet_from IS NOT NULL)`,
  );
}

/** Moves a message to another channel. @returns false where the same was written for that channel, too */
export async function moveToChannel(tx: Tx, id: string, channel: ChannelName): Promise<boolean> {
  const [rows] = await tx.manager.query(
    `UPDATE outbox o SET channel = $2 WHERE id = $1 AND NOT EXISTS (SELECT FROM outbox x WHERE x.event = o.event
       AND x.event_id = o.event_id AND x.recipient_id = o.recipient_id AND x.channel = $2) RETURNING id`,
    [id, channel],
  );
  return rows.length === 1;
}

/** Whether one of these accounts was written the same. */
export async function isWrittenTo(
  tx: Tx,
  { event, eventId }: { readonly event: string; readonly eventId: string },
  recipientIds: readonly string[],
): Promise<boolean> {
  const [row] = await tx.manager.query(
    `SELECT EXISTS (SELECT FROM outbox WHERE event_id = $1 AND event = $2 AND recipient_id = ANY ($3)) AS written`,
    [eventId, event, recipientIds],
  );
  return row.written;
}
