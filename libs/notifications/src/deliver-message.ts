import { signInToken } from '@app/access';
import { Config } from '@app/config';
import { Database, system } from '@app/database';
import { LANGUAGE_NAMES, translator } from '@app/language';
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
import { type Found, LetterReading } from './letter-reading';
import { letterHtml } from './letters/letter-html';
import { letterText } from './letters/letter-text';
import { writeLetter } from './letters/write-letter';
import { type Delivery, type Mail, MailChannel } from './mail-channel';
import { isWorthTrying, waitAfter } from './retry';

const DELIVERY = system('delivery');

/** Sends one message of the outbox: lease, send, mark. Safe to run twice: the lease decides. */
@Injectable()
export class DeliverMessage {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly reading: LetterReading,
    private readonly channel: MailChannel,
  ) {}

  async run(outboxId: string): Promise<void> {
    const message = await this.database.withActor(DELIVERY, (tx) => leaseMessage(tx, outboxId));
    if (!message) return;
    if (!isWorthTrying(message.createdAt, message.usefulUntil, message.leasedAt))
      return this.fail(message, 'too-late');
    const mail = await this.mailFor(message);
    if (!mail) return this.fail(message, 'nobody-to-tell');
    await this.record(message, await this.channel.send(mail));
  }

  private async mailFor(message: LeasedMessage): Promise<Mail | null> {
    const found = await this.reading.run(message);
    return found && this.compose(message, found);
  }

  private compose(message: LeasedMessage, { data, recipient }: Found): Mail {
    const { publicUrl, sessionSecret } = this.config;
    const { language } = recipient;
    const event = message.event as EventName;
    const token = tokenFor(event, message.subjectId, sessionSecret as string);
    const letter = writeLetter({ event, subjectId: message.subjectId, data, language, publicUrl, token });
    const t = translator(language);
    return {
      to: recipient.email,
      subject: letter.subject,
      text: letterText(letter, t),
      html: letterHtml(letter, t, LANGUAGE_NAMES[language].tag),
      messageId: `<${message.id}@${new URL(publicUrl).hostname}>`,
    };
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
