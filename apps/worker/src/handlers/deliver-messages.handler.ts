import { DeliverMessage } from '@app/notifications';
import { Injectable } from '@nestjs/common';
import type { Handler } from './handler';

@Injectable()
export class DeliverMessagesHandler implements Handler<'deliver-messages'> {
  readonly job = 'deliver-messages';
  constructor(private readonly deliverMessage: DeliverMessage) {}

  /** Side by side; one that cannot be looked at keeps none of the others back. */
  async run({ outboxIds }: { outboxIds: readonly string[] }): Promise<void> {
    const ended = await Promise.allSettled(outboxIds.map((id) => this.deliverMessage.run(id)));
    for (const each of ended) if (each.status === 'rejected') throw each.reason;
  }
}
