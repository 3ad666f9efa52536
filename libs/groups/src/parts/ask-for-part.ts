import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { startClock, type Wait } from '@app/clocks';
import type { Tx } from '@app/database';
import type { EventName, Outbox } from '@app/outbox';
import type { PartAsked } from './part-asked.entity';

/** What somebody is asked to be: where it is kept, how long it waits, what the trail and the mail call it. */
interface Part {
  readonly of: new () => PartAsked;
  readonly wait: Wait;
  readonly action: string;
  readonly event: EventName;
}

/**
 * Keeps that somebody is asked, winds the clock and sends the mail.
 * @returns the asking's id
 */
export async function askForPart(
  tx: Tx,
  outbox: Outbox,
  { of, wait, action, event }: Part,
  who: Pick<PartAsked, 'groupId' | 'fromAccountId' | 'toAccountId'>,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  await tx.manager.insert(of, { id, ...who, askedAt: now });
  await startClock(tx, { wait, subject: { kind: 'group', id }, since: now });
  await audit(tx, now, action, { kind: 'group', id: who.groupId });
  await outbox.add(tx, { event, eventId: id, subjectId: id, now, recipientId: who.toAccountId });
  return id;
}
