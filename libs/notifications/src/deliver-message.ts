import type { LeasedMessage } from '@app/outbox';
import { Injectable, Logger } from '@nestjs/common';
import type { Channel } from './channel';
import { Channels } from './channels';
import { ComposeOrder } from './compose-order';
import { DeliveryRecords } from './delivery-records';
import { Leases } from './leases';
import { ended, type Outcome } from './outcome';
import { isWorthTrying } from './retry';
import { SendInTurn } from './send-in-turn';

const UNREADABLE: Outcome = { outcome: 'passing', failure: 'unreadable' };

/** Sends one message of the outbox: lease, send, mark. Safe to run twice: the lease decides. */
@Injectable()
export class DeliverMessage {
  private readonly logger = new Logger(DeliverMessage.name);

  constructor(
    private readonly leases: Leases,
    private readonly channels: Channels,
    private readonly compose: ComposeOrder,
    private readonly sendInTurn: SendInTurn,
    private readonly records: DeliveryRecords,
  ) {}

  async run(outboxId: string): Promise<void> {
    const message = await this.leases.take(outboxId);
    if (message) await this.records.put(message, await this.outcomeOf(message));
  }

  private async outcomeOf(message: LeasedMessage): Promise<Outcome> {
    if (!isWorthTrying(message, message.leasedAt)) return ended('too-late');
    const channel = this.channels.get(message.channel);
    return channel ? this.send(message, channel) : ended('no-channel');
  }

  private async send(message: LeasedMessage, channel: Channel): Promise<Outcome> {
    const composed = await this.composed(message, channel);
    return composed.outcome === 'composed' ? this.sendInTurn.run(channel, message, composed.order) : composed;
  }

  /** What cannot be read or written now is a fault of ours: it is tried again, and shows like any other trouble. */
  private async composed(message: LeasedMessage, channel: Channel) {
    try {
      return await this.compose.run(message, channel);
    } catch (error) {
      this.logger.error(`message ${message.id}: unreadable`);
      this.logger.error(error);
      return UNREADABLE;
    }
  }
}
