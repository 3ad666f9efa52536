import { DeliverMessage } from '@app/notifications';
import { Injectable } from '@nestjs/common';
import type { Handler } from './handler';

@Injectable()
export class DeliverMessageHandler implements Handler<'deliver-message'> {
  readonly job = 'deliver-message';
  constructor(private readonly deliverMessage: DeliverMessage) {}

  run({ outboxId }: { outboxId: string }): Promise<void> {
    return this.deliverMessage.run(outboxId);
  }
}
