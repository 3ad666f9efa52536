import { inNameOf, system, type Tx } from '@app/database';
import type { HandChannel } from './channels';
import type { NewMessage } from './insert-message.statement';
import { KIND_OF } from './kinds';

/**
 * Writes a message that a coordinator carries out; the recipient may be a person without an account.
 * @returns its id, or `null` where this event told this recipient already
 */
export async function insertByHand(
  tx: Tx,
  message: NewMessage,
  channel: HandChannel,
  minutes: number,
): Promise<string | null> {
  const { event, eventId, recipientId, subjectId, now, usefulUntil = null } = message;
  const values = [event, eventId, recipientId, subjectId, now, usefulUntil, minutes, KIND_OF[event], channel];
  const rows = await inNameOf(tx, system('telling'), () => tx.manager.query(INSERT, values));
  return rows[0]?.id ?? null;
}

const INSERT = `
INSERT INTO outbox (event, event_id, recipient_id, subject_id, created_at, due_at, useful_until, kind, channel)
VALUES ($1, $2, $3, $4, $5, $5::timestamptz + make_interval(mins => $7), $6, $8, $9)
ON CONFLICT DO NOTHING RETURNING id`;

/** Marks what waits as carried out. @returns the ids that did wait */
export async function markCarriedOut(tx: Tx, ids: readonly string[], now: Date): Promise<string[]> {
  const [rows] = await tx.manager.query(
    `UPDATE outbox SET sent_at = $2, attempts = attempts + 1
     WHERE id = ANY ($1) AND channel IN ('paper', 'phone') AND sent_at IS NULL AND failed_at IS NULL RETURNING id`,
    [ids, now],
  );
  return rows.map(({ id }: { id: string }) => id);
}

/** Lets what was marked by mistake wait again. */
export async function unmarkCarriedOut(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.manager.query(
    `UPDATE outbox SET sent_at = NULL WHERE id = ANY ($1) AND channel IN ('paper', 'phone') AND failed_at IS NULL`,
    [ids],
  );
}

/** Ends what nobody need, or can, carry out any more. @returns whether it was not ended before */
export async function endByHand(tx: Tx, id: string, failure: string, now: Date): Promise<boolean> {
  const [rows] = await tx.manager.query(
    `UPDATE outbox SET failed_at = $3, failure = $2
     WHERE id = $1 AND channel IN ('paper', 'phone') AND failed_at IS NULL RETURNING id`,
    [id, failure, now],
  );
  return rows.length === 1;
}
