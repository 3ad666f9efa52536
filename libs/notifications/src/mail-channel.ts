import { Config } from '@app/config';
import type { Tx } from '@app/database';
import { LANGUAGE_NAMES } from '@app/language';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { BounceAddresses } from './bounces/bounce-addresses';
import type { Channel, Delivery, SendOrder } from './channel';
import { Channels } from './channels';
import type { Letter } from './letter';
import { letterHtml } from './letters/letter-html';
import { letterText } from './letters/letter-text';
import { unsubscribeHeaders } from './letters/unsubscribe-headers';
import type { Recipient } from './recipient.query';
import { deliveryOf, type SmtpFailure } from './smtp-answer';

/** Shorter than the lease of 60 seconds: who hangs is given up before another worker may take the message. */
const CONNECT_WITHIN_MS = 10_000;
const ANSWER_WITHIN_MS = 20_000;

/** Mail over SMTP. */
@Injectable()
export class MailChannel implements Channel, OnApplicationShutdown {
  readonly name = 'mail';
  private readonly transport: Transporter;
  private readonly from: string;

  private readonly hostname: string;
  private readonly bounces: BounceAddresses;

  constructor(config: Config, channels: Channels) {
    channels.register(this);
    this.bounces = new BounceAddresses(config);
    this.hostname = new URL(config.publicUrl).hostname;
    this.from = config.mailFrom;
    this.transport = createTransport({
      url: config.smtpUrl as string,
      pool: true,
      maxConnections: config.paceOf('mail').lines,
      maxMessages: 1000,
      connectionTimeout: CONNECT_WITHIN_MS,
      greetingTimeout: CONNECT_WITHIN_MS,
      socketTimeout: ANSWER_WITHIN_MS,
    } as object);
  }

  async addressOf(_: Tx, { email }: Recipient): Promise<string> {
    return email;
  }

  async send(order: SendOrder): Promise<Delivery> {
    try {
      await this.transport.sendMail(this.mailOf(order));
      return { outcome: 'sent' };
    } catch (error) {
      return deliveryOf(error as SmtpFailure);
    }
  }

  private mailOf({ address, letter, language, outboxId, t }: SendOrder) {
    return {
      from: this.from,
      to: address,
      envelope: { from: this.bounces.addressOf(outboxId) ?? this.from, to: address },
      subject: letter.subject,
      text: letterText(letter, t),
      html: letterHtml(letter, t, LANGUAGE_NAMES[language].tag),
      messageId: `<${outboxId}@${this.hostname}>`,
      ...unsubscribeHeaders(letter.foot),
      attachments: attachmentsOf(letter),
    };
  }

  async onApplicationShutdown(): Promise<void> {
    this.transport.close();
  }
}

/** Beside the letter, not in its place: as an alternative part some readers would show the entry and hide the words. */
function attachmentsOf({ calendar }: Letter) {
  if (!calendar) return [];
  const { method, content } = calendar;
  return [
    { filename: 'tsumugi.ics', contentType: `text/calendar; charset=utf-8; method=${method}`, content },
  ];
}
