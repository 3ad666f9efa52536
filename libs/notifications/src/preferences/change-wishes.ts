import { audit } from '@app/access';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import {
  type ChannelWish,
  type DigestWish,
  lookAgain,
  MAY_BE_OFF,
  type MessageKind,
  type QuietHours,
} from '@app/outbox';
import { Injectable } from '@nestjs/common';
import type { Asking } from './my-wishes';
import { AskingWishes, ChannelWishRow, MessageWishes } from './wishes.entities';

/** What somebody says on the page; what is left out stays as it was. */
export interface WishesChange {
  readonly channels?: Partial<Record<MessageKind, ChannelWish>>;
  /** `null`: the usual ones. */
  readonly quiet?: QuietHours | null;
  readonly digest?: DigestWish;
  readonly asking?: Asking;
}

type Account = Extract<Actor, { kind: 'account' }>;

/** Takes down what an account wishes to be told; what waits for quiet hours to end is judged anew at once. */
@Injectable()
export class ChangeWishes {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `not-allowed`, `must-be-told` for a kind that cannot be switched off */
  async run(change: WishesChange, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    const channels = channelsIn(change);
    await this.database.withActor(actor, async (tx) => {
      await this.times(tx, change, actor, now);
      await this.channels(tx, channels, actor, now);
      if (change.asking) await this.asking(tx, change.asking, actor, now);
      await audit(tx, now, 'change-wishes', { kind: 'account', id: actor.accountId });
      await lookAgain(tx, actor.accountId);
    });
  }

  private async times(tx: Tx, change: WishesChange, { accountId }: Account, now: Date): Promise<void> {
    const { quiet, digest } = change;
    const hours =
      quiet === undefined ? {} : { quietFrom: quiet?.from ?? null, quietUntil: quiet?.until ?? null };
    const said = { ...hours, ...(digest && { digest }) };
    await tx.manager.upsert(MessageWishes, { accountId, ...said, changedAt: now }, ['accountId']);
  }

  private async channels(
    tx: Tx,
    channels: readonly (readonly [MessageKind, ChannelWish])[],
    { accountId }: Account,
    now: Date,
  ): Promise<void> {
    const rows = channels.map(([kind, channel]) => ({ accountId, kind, channel, changedAt: now }));
    if (rows.length > 0) await tx.manager.upsert(ChannelWishRow, rows, ['accountId', 'kind']);
  }

  private async asking(tx: Tx, asking: Asking, { personId }: Account, now: Date): Promise<void> {
    if (!personId) throw new Refusal('not-allowed');
    await tx.manager.upsert(AskingWishes, { personId, ...asking, changedAt: now }, ['personId']);
  }
}

/** @throws Refusal `must-be-told` */
function channelsIn({ channels = {} }: WishesChange): (readonly [MessageKind, ChannelWish])[] {
  const said = Object.entries(channels) as [MessageKind, ChannelWish][];
  for (const [kind, channel] of said)
    if (channel === 'none' && !mayBeOff(kind)) throw new Refusal('must-be-told');
  return said.filter(([kind]) => kind !== 'access');
}

/** The digest has its own word for it. */
function mayBeOff(kind: MessageKind): boolean {
  return kind !== 'digest' && (MAY_BE_OFF as readonly MessageKind[]).includes(kind);
}
