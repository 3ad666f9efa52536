import { startClock } from '@app/clocks';
import type { Tx } from '@app/database';
import { type EventName, type HandChannel, type NewMessage, Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { handContact } from './hand-contact.query';
import type { Happening } from './happening';
import { nextSession } from './next-session.query';
import { wayByHand } from './way-by-hand';

/** Tells somebody without an account by letter or telephone: a case on the coordinator's desk with a clock of its own. */
@Injectable()
export class TellByHand {
  constructor(private readonly outbox: Outbox) {}

  /** @returns false where neither reaches the person */
  async run(tx: Tx, event: EventName, happening: Happening): Promise<boolean> {
    const { parties, now, usefulUntil } = happening;
    const contact = await handContact(tx, parties.personId);
    const before = usefulUntil ?? (await nextSession(tx, parties.matchId, now))?.startsAt ?? null;
    const way = wayByHand(contact, event, before, now);
    if (way === 'paper' || way === 'phone') await this.add(tx, event, happening, way);
    return way !== null;
  }

  /** What is about no match: by the way that the person named, as soon as the centre comes to it. */
  async about(tx: Tx, message: NewMessage): Promise<void> {
    const contact = await handContact(tx, message.recipientId);
    const way = wayByHand(contact, message.event, null, message.now);
    if (way === 'paper' || way === 'phone') await this.write(tx, message, way);
  }

  private async add(tx: Tx, event: EventName, happening: Happening, channel: HandChannel): Promise<void> {
    const { parties, ...message } = happening;
    const { personId: recipientId, matchId: subjectId } = parties;
    await this.write(tx, { ...message, event, recipientId, subjectId }, channel);
  }

  private async write(tx: Tx, message: NewMessage, channel: HandChannel): Promise<void> {
    const id = await this.outbox.addByHand(tx, message, channel);
    if (!id) return;
    await startClock(tx, { wait: 'message-by-hand', subject: { kind: 'message', id }, since: message.now });
  }
}
