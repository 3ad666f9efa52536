import type { Tx } from '@app/database';
import { channelFor, holdUntil, type LeasedMessage, leavesAt, moveToChannel } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { ended, type Outcome } from '../outcome';
import { type Around, AroundQuery } from '../receivers/around.query';
import { HandOn } from '../receivers/hand-on';
import { RECEIVERS } from '../receivers/receivers';
import { isOnBehalf, ReceiversNow } from '../receivers/receivers-now';
import { WishesQuery } from './wishes.query';

const AT_ONCE: Outcome = { outcome: 'later', seconds: 0 };

/** Asks, at the moment of sending, whether a message is still its recipient's, still wished for, and may leave now. */
@Injectable()
export class DeliveryGate {
  constructor(
    private readonly around: AroundQuery,
    private readonly receivers: ReceiversNow,
    private readonly handOn: HandOn,
    private readonly wishes: WishesQuery,
  ) {}

  /** Why it does not leave now; `null` where it may. */
  async run(tx: Tx, message: LeasedMessage): Promise<Outcome | null> {
    const [about, side] = RECEIVERS[message.event];
    const around = await this.around.run(tx, about, message.subjectId, message.eventId);
    if (!around) return ended('nobody-to-tell');
    const receivers = await this.receivers.run(tx, side, around, message.recipientId);
    if (receivers.includes(message.recipientId)) {
      const kind = isOnBehalf(side, around) ? 'work' : message.kind;
      return this.asWished(tx, { ...message, kind }, around);
    }
    await this.handOn.run(tx, message, side, receivers);
    return ended('not-theirs');
  }

  private async asWished(tx: Tx, message: LeasedMessage, { begins }: Around): Promise<Outcome | null> {
    const { kind, recipientId, leasedAt: now } = message;
    const { wishes, reachable } = await this.wishes.run(tx, recipientId, now);
    const channel = channelFor(kind, wishes, reachable);
    if (channel === null) return ended('no-address');
    if (channel === 'unwanted') return ended('unwanted');
    if (channel !== message.channel)
      return (await moveToChannel(tx, message.id, channel)) ? AT_ONCE : ended('unwanted');
    const leaves = leavesAt(kind, wishes, now, sooner(message.usefulUntil, begins));
    return leaves > now ? this.hold(tx, message, leaves) : null;
  }

  private async hold(tx: Tx, { id, leasedAt }: LeasedMessage, until: Date): Promise<Outcome> {
    await holdUntil(tx, id, until);
    return { outcome: 'later', seconds: Math.ceil((until.getTime() - leasedAt.getTime()) / 1000) };
  }
}

function sooner(one: Date | null, other: Date | null): Date | null {
  if (!one || !other) return one ?? other;
  return one < other ? one : other;
}
