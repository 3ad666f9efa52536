import { randomUUID } from 'node:crypto';
import type { Tx } from '@app/database';
import type { EventName } from './events';

export interface NewMessage {
  readonly event: EventName;
  readonly eventId: string;
  readonly recipientId: string;
  readonly subjectId: string;
  readonly now: Date;
  readonly usefulUntil?: Date;
  /** It tells of a step that may still be taken back. */
  readonly heldBack?: boolean;
}

/** Writes the message unless this event told this recipient already; gives its id, or `null`. */
export async function insertMessage(tx: Tx, message: NewMessage, minutes = 0): Promise<string | null> {
  const { event, eventId, recipientId, subjectId, now, usefulUntil = null } = message;
  const rows = await tx.manager.query(
    `INSERT INTO outbox (id, event, event_id, recipient_id, subject_id, created_at, due_at, useful_until)
     VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(mins => $8), $7) ON CONFLICT DO NOTHING RETURNING id`,
    [randomUUID(), event, eventId, recipientId, subjectId, now, usefulUntil, minutes],
  );
  return rows[0]?.id ?? null;
}
