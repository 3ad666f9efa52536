import { signInToken } from '@app/access';
import { Config } from '@app/config';
import { Database, system } from '@app/database';
import { translator } from '@app/language';
import {
  type EventName,
  type LeasedMessage,
  leaseMessage,
  markFailed,
  markSent,
  postpone,
} from '@app/outbox';
import { guardianToken } from '@app/people';
import { Injectable } from '@nestjs/common';
import type { Delivery, SendOrder } from './channel';
import { Channels } from './channels';
import { type Found, LetterReading } from './letter-reading';
import { writeLetter } from './letters/write-letter';
import { isWorthTrying, waitAfter } from './retry';

const DELIVERY = system('delivery');

/** Sends one message of the outbox: lease, send, mark. Safe to run twice: the lease decides. */
@Injectable()
export class DeliverMessage {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly reading: LetterReading,
    private readonly channels: Channels,
  ) {}

  async run(outboxId: string): Promise<void> {
    const message = await this.database.withActor(DELIVERY, (tx) => leaseMessage(tx, outboxId));
    if (!message) return;
    if (!isWorthTrying(message.createdAt, message.usefulUntil, message.leasedAt))
      return this.fail(message, 'too-late');
    const channel = this.channels.get(message.channel);
    if (!channel) return this.fail(message, 'no-channel');
    const found = await this.reading.run(message, channel);
    if (!found) return this.fail(message, 'nobody-to-tell');
    if (!found.address) return this.fail(message, 'no-address');
    await this.record(message, await channel.send(this.orderOf(message, found, found.address)));
  }

  private orderOf(message: LeasedMessage, { data, recipient }: Found, address: string): SendOrder {
    const { id, event, subjectId, recipientId } = message;
    const { publicUrl, sessionSecret } = this.config;
    const { language } = recipient;
    const token = tokenFor(event, subjectId, sessionSecret as string);
    const letter = writeLetter({ event, subjectId, data, language, publicUrl, token });
    return { outboxId: id, event, letter, language, recipientId, address, t: translator(language) };
  }

  private async record({ id, attempts }: LeasedMessage, delivery: Delivery): Promise<void> {
    await this.database.withActor(DELIVERY, async (tx) => {
      if (delivery.outcome === 'sent') return markSent(tx, id);
      if (delivery.outcome === 'refused') return markFailed(tx, id, delivery.failure);
      return postpone(tx, id, waitAfter(attempts), delivery.failure);
    });
  }

  private async fail({ id }: LeasedMessage, failure: string): Promise<void> {
    await this.database.withActor(DELIVERY, (tx) => markFailed(tx, id, failure));
  }
}

function tokenFor(event: EventName, subjectId: string, secret: string): string | null {
  if (event === 'sign-in-link') return signInToken(subjectId, secret);
  return event.startsWith('guardian-') ? guardianToken(subjectId, secret) : null;
}
