import { audit } from '@app/access';
import { settleClocks } from '@app/clocks';
import { Database, system, type Tx, together } from '@app/database';
import { JobQueue } from '@app/jobs';
import { giveBack, type LeasedMessage, markFailed, markSent, postpone, QUEUE_OF_KIND } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { Gather } from './gather';
import type { Outcome } from './outcome';
import { isWorthTrying, waitAfter } from './retry';

interface Done {
  readonly message: LeasedMessage;
  readonly outcome: Outcome;
}

/** Waits up to here are kept to the second by the queue; for longer ones the sweeper is soon enough. */
const WOKEN_UP_TO_S = 60;

/** Writes down what became of leased messages, those that end together in one transaction. */
@Injectable()
export class DeliveryRecords {
  // What a provider has taken and nobody has written down goes out twice if this process dies: no round waits for another.
  private readonly rounds = new Gather((done: readonly Done[]) => this.putAll(done), 32, 4);

  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
  ) {}

  async put(message: LeasedMessage, outcome: Outcome): Promise<void> {
    await this.rounds.run({ message, outcome });
  }

  private async putAll(done: readonly Done[]): Promise<null[]> {
    return this.database.withActor(system('delivery'), async (tx) => {
      const sent = done.filter(({ outcome }) => outcome.outcome === 'sent').map(({ message }) => message);
      if (sent.length > 0) await this.sent(tx, sent);
      await together(...done.map((each) => this.unsent(tx, each)));
      return done.map(() => null);
    });
  }

  private async sent(tx: Tx, messages: readonly LeasedMessage[]): Promise<void> {
    await markSent(
      tx,
      messages.map(({ id }) => id),
    );
    const troubled = messages.filter(({ troubledSince }) => troubledSince !== null);
    await together(...troubled.map(({ id, leasedAt }) => settleClocks(tx, id, leasedAt)));
  }

  private async unsent(tx: Tx, { message, outcome }: Done): Promise<void> {
    if (outcome.outcome === 'sent') return;
    if (outcome.outcome === 'later') return giveBack(tx, message, outcome.seconds);
    if (outcome.outcome !== 'passing') return markFailed(tx, message, outcome.failure);
    const { failure, retryAfterSeconds, uncertain = false } = outcome;
    const seconds = waitAfter(message.setbacks + 1, retryAfterSeconds);
    if (uncertain)
      await audit(tx, message.leasedAt, 'message-ambiguous', { kind: 'message', id: message.id }, failure);
    const next = new Date(message.leasedAt.getTime() + seconds * 1000);
    if (!isWorthTrying(message, next)) return markFailed(tx, message, failure);
    await postpone(tx, message, seconds, failure, uncertain);
    if (seconds <= WOKEN_UP_TO_S) tx.afterCommit(() => this.wake(message, seconds));
  }

  private wake({ id, kind, attempts }: LeasedMessage, seconds: number): Promise<void> {
    const jobId = `again-${id}-${attempts}`;
    const queue = QUEUE_OF_KIND[kind];
    return this.jobs.add('deliver-messages', {
      data: { outboxIds: [id] },
      jobId,
      queue,
      delayMs: seconds * 1000,
    });
  }
}
