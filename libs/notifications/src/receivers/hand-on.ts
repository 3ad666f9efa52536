import type { Tx } from '@app/database';
import { isWrittenTo, type LeasedMessage, Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import type { Side } from './receivers';

/** Whoever acts for a group or the centre now takes over from whoever did; nobody takes over what is for a person. */
const TAKEN_OVER: readonly Side[] = ['group', 'centre', 'whole-centre', 'heads'];

/** Sees that what is no longer its recipient's is not lost. */
@Injectable()
export class HandOn {
  constructor(private readonly outbox: Outbox) {}

  /** Writes the message to those whose business it is now, unless one of them was written it anyway. */
  async run(tx: Tx, message: LeasedMessage, side: Side, receivers: readonly string[]): Promise<void> {
    if (!TAKEN_OVER.includes(side) || receivers.length === 0) return;
    if (await isWrittenTo(tx, message, receivers)) return;
    const { event, eventId, subjectId, usefulUntil, leasedAt: now } = message;
    const again = { event, eventId, subjectId, now, ...(usefulUntil && { usefulUntil }) };
    await this.outbox.addAll(tx, receivers, again);
  }
}
