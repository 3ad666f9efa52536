import { Config } from '@app/config';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { askingSettings } from '@app/matches';
import type { ChannelName, MessageKind, Wishes } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { AskingWishes } from './wishes.entities';
import { WishesQuery } from './wishes.query';

/** How often a resident is glad to be asked. */
export interface Asking {
  /** Questions a week at most, from 0 to 7. */
  readonly weeklyAsks: number;
  /** The day (YYYY-MM-DD, Tokyo) from which on they may be asked again. */
  readonly noAsksUntil: string | null;
}

export interface MyWishesView {
  readonly wishes: Wishes;
  readonly reachable: readonly ChannelName[];
  /** The kinds that concern whoever asks. */
  readonly kinds: readonly MessageKind[];
  /** `null` for whoever is no resident. */
  readonly asking: Asking | null;
  /** Questions a week of whoever has said nothing. */
  readonly usualAsks: number;
}

const FOR_RESIDENTS: readonly MessageKind[] = ['reminder', 'invitation', 'thanks', 'digest'];
const FOR_GROUPS: readonly MessageKind[] = ['work', 'thanks'];
const FOR_STAFF: readonly MessageKind[] = ['work'];

/** What the signed-in account wishes to be told, as far as it concerns it. */
@Injectable()
export class MyWishes {
  constructor(
    private readonly database: Database,
    private readonly wishes: WishesQuery,
    private readonly config: Config,
  ) {}

  /** @throws Refusal `not-allowed` */
  async run(actor: Actor, now: Date): Promise<MyWishesView> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      const { weeklyAsks: usualAsks } = await askingSettings(tx, this.config.quietHours);
      return {
        ...(await this.wishes.run(tx, actor.accountId, now)),
        kinds: kindsFor(actor),
        asking: await this.asking(tx, actor.personId, usualAsks),
        usualAsks,
      };
    });
  }

  private async asking(tx: Tx, personId: string | null, usualAsks: number): Promise<Asking | null> {
    if (!personId) return null;
    const said = await tx.manager.findOneBy(AskingWishes, { personId });
    return said
      ? { weeklyAsks: said.weeklyAsks, noAsksUntil: said.noAsksUntil }
      : { weeklyAsks: usualAsks, noAsksUntil: null };
  }
}

/** In the order of the page; decisions concern everybody. */
export function kindsFor({ personId, groupIds, staff }: Extract<Actor, { kind: 'account' }>): MessageKind[] {
  const concerned = new Set<MessageKind>([
    ...(personId ? FOR_RESIDENTS : []),
    ...(groupIds.length > 0 ? FOR_GROUPS : []),
    ...(staff ? FOR_STAFF : []),
  ]);
  const order: readonly MessageKind[] = ['decision', 'work', ...FOR_RESIDENTS];
  return order.filter((kind) => kind === 'decision' || concerned.has(kind));
}
