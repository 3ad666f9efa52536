import { audit } from '@app/access';
import { Config } from '@app/config';
import { Database, Refusal, system, type Tx } from '@app/database';
import { type Language, languageOr } from '@app/language';
import { CHANNELS, DIGESTS, lookAgain } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { accountLanguage } from './account-language.query';
import { type OptionalKind, readUnsubscribeToken, type Subscription } from './unsubscribe-token';
import { ChannelWishRow, MessageWishes } from './wishes.entities';

export interface SubscriptionView {
  readonly kind: OptionalKind;
  readonly language: Language;
  readonly isOff: boolean;
}

/** Switches a kind of message off by the signed address of a mail, and on again. Doing it twice is doing it once. */
@Injectable()
export class Unsubscribe {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /** @throws Refusal `unsubscribe-link-unknown`, also where the account is gone */
  async look(token: string): Promise<SubscriptionView> {
    return this.with(token, (tx, subscription, language) => this.view(tx, subscription, language));
  }

  /** @returns what was wished before, for the way back. @throws Refusal `unsubscribe-link-unknown` */
  async off(token: string, now: Date): Promise<SubscriptionView & { readonly before: string }> {
    return this.with(token, async (tx, subscription, language) => {
      const before = await this.wishOf(tx, subscription);
      await this.write(tx, subscription, subscription.kind === 'digest' ? 'off' : 'none', now);
      return { ...(await this.view(tx, subscription, language)), before };
    });
  }

  /**
   * @param before as `off` gave it; anything else counts as the usual wish
   * @throws Refusal `unsubscribe-link-unknown`
   */
  async on(token: string, before: unknown, now: Date): Promise<SubscriptionView> {
    return this.with(token, async (tx, subscription, language) => {
      const codes = subscription.kind === 'digest' ? DIGESTS.filter((code) => code !== 'off') : CHANNELS;
      await this.write(tx, subscription, codes.find((code) => code === before) ?? codes[0], now);
      return this.view(tx, subscription, language);
    });
  }

  private async with<T>(
    token: string,
    work: (tx: Tx, subscription: Subscription, language: Language) => Promise<T>,
  ): Promise<T> {
    const subscription = readUnsubscribeToken(token, this.config.sessionSecret as string);
    if (!subscription) throw new Refusal('unsubscribe-link-unknown');
    return this.database.withActor(system('unsubscribe'), async (tx) => {
      const language = await accountLanguage(tx, subscription.accountId);
      if (language === null) throw new Refusal('unsubscribe-link-unknown');
      return work(tx, subscription, languageOr(language));
    });
  }

  private async view(tx: Tx, subscription: Subscription, language: Language): Promise<SubscriptionView> {
    const wish = await this.wishOf(tx, subscription);
    return { kind: subscription.kind, language, isOff: wish === 'off' || wish === 'none' };
  }

  private async wishOf(tx: Tx, { accountId, kind }: Subscription): Promise<string> {
    if (kind === 'digest')
      return (await tx.manager.findOneBy(MessageWishes, { accountId }))?.digest ?? 'weekly';
    return (await tx.manager.findOneBy(ChannelWishRow, { accountId, kind }))?.channel ?? 'mail';
  }

  private async write(tx: Tx, { accountId, kind }: Subscription, wish: string, now: Date): Promise<void> {
    const row = { accountId, changedAt: now };
    if (kind === 'digest')
      await tx.manager.upsert(MessageWishes, { ...row, digest: wish as never }, ['accountId']);
    else
      await tx.manager.upsert(ChannelWishRow, { ...row, kind, channel: wish as never }, [
        'accountId',
        'kind',
      ]);
    await audit(tx, now, 'change-wishes', { kind: 'account', id: accountId }, `${kind} ${wish}`);
    await lookAgain(tx, accountId);
  }
}
