import { audit } from '@app/access';
import { Config } from '@app/config';
import { type Actor, Database, Refusal, system } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { isPushHost } from './push-host';
import { PushSubscription } from './push-subscription.entity';

/** What a browser says about itself. */
export interface BrowserKeys {
  readonly endpoint: string;
  /** A point on P-256 and a secret, both base64url (RFC 8291). */
  readonly p256dh: string;
  readonly auth: string;
}

/** A browser wants to hear of news; the same browser twice is one, and belongs to whoever is signed in now. */
@Injectable()
export class SubscribePush {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /** @throws Refusal `not-allowed`, `push-not-set-up`, `push-host-not-known` */
  async run(keys: BrowserKeys, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    const { push } = this.config;
    if (!push) throw new Refusal('push-not-set-up');
    if (!isPushHost(keys.endpoint, push.hosts)) throw new Refusal('push-host-not-known');
    const { accountId } = actor;
    await this.database.withActor(actor, async (tx) => {
      await this.takeOver(keys.endpoint, accountId);
      const row = { ...keys, accountId, addedAt: now, endedAt: null };
      await tx.manager.upsert(PushSubscription, row, ['endpoint']);
      await audit(tx, now, 'subscribe-push', { kind: 'account', id: accountId });
    });
  }

  /** Whoever was signed in at this browser before hears no more of it there; nobody sees another's row. */
  private async takeOver(endpoint: string, accountId: string): Promise<void> {
    await this.database.withActor(system('delivery'), (tx) =>
      tx.manager.delete(PushSubscription, { endpoint, accountId: Not(accountId) }),
    );
  }
}
