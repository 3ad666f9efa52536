import { Config } from '@app/config';
import { Database, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Channel, Delivery, SendOrder } from '../../channel';
import { Channels } from '../../channels';
import type { Recipient } from '../../recipient.query';
import { deliveryOfLine } from './line-answer';
import { LineLink } from './line-link.entity';
import { LineMessages } from './line-messages';
import { sentThisMonth, spendMonth } from './line-month.statement';
import { endLineLink } from './store-line-event.statement';

const DELIVERY = system('delivery');

/** Tried again at once: by then another channel is the one that reaches. */
const ELSEWHERE: Delivery = { outcome: 'passing', failure: 'line-elsewhere', retryAfterSeconds: 0 };

/** LINE: a neutral line and the link, never a name or a place. */
@Injectable()
export class LineChannel implements Channel {
  readonly name = 'line';

  constructor(
    channels: Channels,
    private readonly database: Database,
    private readonly config: Config,
    private readonly messages: LineMessages,
  ) {
    channels.register(this);
  }

  async addressOf(tx: Tx, { id }: Recipient): Promise<string | null> {
    const link = await tx.manager.findOneBy(LineLink, { accountId: id, blockedAt: IsNull() });
    return link?.lineUserId ?? null;
  }

  async send({ outboxId, address, letter, recipientId, t }: SendOrder): Promise<Delivery> {
    if (await this.isSpent()) return this.elsewhere(spendMonth);
    const text = [t('channels.line.push-text'), letter.action?.url].filter(Boolean).join('\n');
    // The outbox id is a UUID, as a retry key has to be.
    const delivery = deliveryOfLine(await this.messages.push(address, text, outboxId));
    if (delivery === 'spent') return this.elsewhere(spendMonth);
    if (delivery === 'unknown-user') return this.elsewhere((tx) => endLineLink(tx, recipientId));
    return delivery;
  }

  /** Nothing more this month, or nothing at all while it is not set up here. */
  private async isSpent(): Promise<boolean> {
    const { line } = this.config;
    if (!line) return true;
    return (await this.database.withActor(DELIVERY, sentThisMonth)) >= line.quota;
  }

  private async elsewhere(because: (tx: Tx) => Promise<void>): Promise<Delivery> {
    await this.database.withActor(DELIVERY, because);
    return ELSEWHERE;
  }
}
