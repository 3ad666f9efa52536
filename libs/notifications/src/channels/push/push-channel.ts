import { Database, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Channel, Delivery, SendOrder } from '../../channel';
import { Channels } from '../../channels';
import type { Recipient } from '../../recipient.query';
import { type PushAnswer, timeToLive } from './push-answer';
import { type PushNote, PushServices } from './push-services';
import { PushSubscription } from './push-subscription.entity';

const DELIVERY = system('delivery');

/** Web Push to all browsers of an account: a neutral line and the link, never a name or a place. */
@Injectable()
export class PushChannel implements Channel {
  readonly name = 'push';

  constructor(
    channels: Channels,
    private readonly database: Database,
    private readonly services: PushServices,
  ) {
    channels.register(this);
  }

  /** The account: its browsers are read when it is sent. */
  async addressOf(tx: Tx, { id }: Recipient): Promise<string | null> {
    const known = await tx.manager.existsBy(PushSubscription, { accountId: id, endedAt: IsNull() });
    return known ? id : null;
  }

  async send({ outboxId, address, event, letter, t }: SendOrder): Promise<Delivery> {
    const browsers = await this.browsersOf(address);
    const note = {
      ...{ title: t('channels.push.heading'), body: t('channels.push.body'), tag: outboxId },
      url: letter.action?.url ?? '/',
    };
    const answers: PushAnswer[] = [];
    for (const browser of browsers) answers.push(await this.sendTo(browser, note, timeToLive(event)));
    return deliveryOfPush(answers);
  }

  private async browsersOf(accountId: string): Promise<PushSubscription[]> {
    return this.database.withActor(DELIVERY, (tx) =>
      tx.manager.findBy(PushSubscription, { accountId, endedAt: IsNull() }),
    );
  }

  private async sendTo(browser: PushSubscription, note: PushNote, seconds: number): Promise<PushAnswer> {
    const answer = await this.services.send(browser, note, seconds);
    if (answer.kind === 'gone') await this.end(browser);
    return answer;
  }

  private async end({ id }: PushSubscription): Promise<void> {
    await this.database.withActor(DELIVERY, (tx) =>
      tx.manager.update(PushSubscription, { id }, { endedAt: () => 'now()' }),
    );
  }
}

/** One browser that took it is enough. When all are gone, another channel reaches at the next try, at once. */
export function deliveryOfPush(answers: readonly PushAnswer[]): Delivery {
  if (answers.some(({ kind }) => kind === 'taken')) return { outcome: 'sent' };
  for (const answer of answers)
    if (answer.kind === 'passing') {
      const wish = answer.retryAfter === null ? {} : { retryAfterSeconds: answer.retryAfter };
      return { outcome: 'passing', failure: answer.failure, ...wish };
    }
  for (const answer of answers)
    if (answer.kind === 'refused')
      return { outcome: 'refused', failure: `push-${answer.status}`, lasting: false };
  return { outcome: 'passing', failure: 'push-gone', retryAfterSeconds: 0 };
}
