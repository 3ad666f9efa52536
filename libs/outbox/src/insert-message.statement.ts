import { inNameOf, system, type Tx } from '@app/database';
import type { ChannelName } from './channels';
import type { EventName } from './events';
import { KIND_OF } from './kinds';

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

/** A row that was written: one for each channel that the recipient has for such a message. */
export interface WrittenMessage {
  readonly id: string;
  readonly channel: ChannelName;
}

/**
 * Writes the message for each channel that the database's function `channels_of` gives, unless this event told this
 * recipient already.
 */
export async function insertMessage(tx: Tx, message: NewMessage, minutes = 0): Promise<WrittenMessage[]> {
  const { event, eventId, recipientId, subjectId, now, usefulUntil = null } = message;
  const values = [event, eventId, recipientId, subjectId, now, usefulUntil, minutes, KIND_OF[event]];
  return inNameOf(tx, system('telling'), () => tx.manager.query(INSERT, values));
}

const INSERT = `
INSERT INTO outbox (event, event_id, recipient_id, subject_id, created_at, due_at, useful_until, kind, channel)
SELECT $1, $2, $3, $4, $5, now() + make_interval(mins => $7), $6, $8, c.channel
FROM channels_of($3::uuid, $8) AS c (channel)
WHERE NOT EXISTS (SELECT FROM outbox x WHERE x.event_id = $2 AND x.event = $1 AND x.recipient_id = $3)
ON CONFLICT DO NOTHING RETURNING id, channel`;
