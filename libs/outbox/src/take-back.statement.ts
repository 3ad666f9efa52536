import { inNameOf, system, type Tx } from '@app/database';

const TELLING = system('telling');

/**
 * Takes back the messages of an event that nobody has been told of.
 * @returns false when one of them is sent, or may be on its way
 */
export async function takeBackMessages(tx: Tx, eventId: string): Promise<boolean> {
  return inNameOf(tx, TELLING, async () => {
    await tx.manager.query(
      `UPDATE outbox SET failed_at = now(), failure = 'taken-back' WHERE event_id = $1 AND ${UNTOLD}`,
      [eventId],
    );
    const told = await tx.manager.query(
      "SELECT FROM outbox WHERE event_id = $1 AND failure IS DISTINCT FROM 'taken-back' LIMIT 1",
      [eventId],
    );
    return told.length === 0;
  });
}

/** Drops messages that are still held back: what they tell has been overtaken, and the next message says more. */
export async function dropHeldBack(tx: Tx, subjectId: string): Promise<void> {
  await inNameOf(tx, TELLING, () => tx.manager.query(DROP, [subjectId]));
}

const UNTOLD = 'sent_at IS NULL AND failed_at IS NULL AND lease_until IS NULL AND attempts = 0';

const DROP = `
UPDATE outbox SET failed_at = now(), failure = 'overtaken' WHERE subject_id = $1 AND due_at > now() AND ${UNTOLD}`;
