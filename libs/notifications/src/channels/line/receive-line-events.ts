import { Database, system } from '@app/database';
import { Injectable } from '@nestjs/common';
import { HandleLineEvent } from './handle-line-event';
import type { LineOutcome } from './line-event.entity';
import type { ReceivedEvent } from './line-webhook';
import { storeLineEvent } from './store-line-event.statement';

export interface HandledEvent {
  readonly event: ReceivedEvent;
  /** `null`: it was handled before. */
  readonly outcome: LineOutcome | null;
}

/** Writes down all that LINE sent in one go, and only then does something about each. */
@Injectable()
export class ReceiveLineEvents {
  constructor(
    private readonly database: Database,
    private readonly handle: HandleLineEvent,
  ) {}

  async run(events: readonly ReceivedEvent[], now: Date): Promise<HandledEvent[]> {
    await this.database.withActor(system('delivery'), async (tx) => {
      for (const event of events) await storeLineEvent(tx, event, now);
    });
    const handled: HandledEvent[] = [];
    for (const event of events)
      handled.push({ event, outcome: await this.handle.run(event.webhookEventId, now) });
    return handled;
  }
}
