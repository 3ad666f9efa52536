import { audit } from '@app/access';
import { Database, system, together } from '@app/database';
import { type LeasedMessage, leaseMessages } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { Gather } from './gather';

/** Takes messages to be sent, those that are asked for together in one statement. */
@Injectable()
export class Leases {
  private readonly rounds = new Gather((ids: readonly string[]) => this.takeAll(ids));

  constructor(private readonly database: Database) {}

  /** `null` for a message that is sent, ended, not due or held by somebody else. */
  take(outboxId: string): Promise<LeasedMessage | null> {
    return this.rounds.run(outboxId);
  }

  private async takeAll(ids: readonly string[]): Promise<(LeasedMessage | null)[]> {
    const leased = await this.database.withActor(system('delivery'), async (tx) => {
      const messages = await leaseMessages(tx, ids);
      const ambiguous = messages.filter(({ isAmbiguous }) => isAmbiguous);
      await together(
        ...ambiguous.map(({ id, leasedAt }) =>
          audit(tx, leasedAt, 'message-ambiguous', { kind: 'message', id }, 'lease-ran-out'),
        ),
      );
      return new Map(messages.map((message) => [message.id, message]));
    });
    // One that is asked for twice in a round is given once.
    return ids.map((id) => {
      const message = leased.get(id) ?? null;
      leased.delete(id);
      return message;
    });
  }
}
