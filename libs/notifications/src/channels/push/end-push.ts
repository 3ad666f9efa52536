import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { PushSubscription } from './push-subscription.entity';

/** A browser, or all browsers of an account, hear no more. */
@Injectable()
export class EndPush {
  constructor(private readonly database: Database) {}

  /**
   * Done twice is done once.
   * @param endpoint of one browser; `null` for all
   * @throws Refusal `not-allowed`
   */
  async run(endpoint: string | null, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    const { accountId } = actor;
    await this.database.withActor(actor, async (tx) => {
      const which = { accountId, endedAt: IsNull(), ...(endpoint !== null && { endpoint }) };
      const ended = await tx.manager.update(PushSubscription, which, { endedAt: now });
      if (ended.affected) await audit(tx, now, 'end-push', { kind: 'account', id: accountId });
    });
  }
}
