import { startClock } from '@app/clocks';
import type { Tx } from '@app/database';
import { type EventName, type HandChannel, Outbox } from '@app/outbox';
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

  private async add(tx: Tx, event: EventName, happening: Happening, channel: HandChannel): Promise<void> {
    const { parties, ...message } = happening;
    const { personId: recipientId, matchId: subjectId } = parties;
    const id = await this.outbox.addByHand(tx, { ...message, event, recipientId, subjectId }, channel);
    if (!id) return;
    await startClock(tx, { wait: 'message-by-hand', subject: { kind: 'message', id }, since: message.now });
  }
}
