import { audit } from '@app/access';
import { settleClocks } from '@app/clocks';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { JobQueue } from '@app/jobs';
import { type MessageKind, QUEUE_OF_KIND, tryAgain } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { staffArea } from '../channels/by-hand/staff-area';
import { UndeliveredQuery } from './undelivered.query';

/** Has what could not be delivered tried again from the beginning: the address was corrected, the mailbox is empty again. */
@Injectable()
export class SendAgain {
  constructor(
    private readonly database: Database,
    private readonly undelivered: UndeliveredQuery,
    private readonly jobs: JobQueue,
  ) {}

  /** @throws Refusal `message-unknown`, `already-answered` (also where it is of no use any more), `not-allowed` */
  async run(id: string, actor: Actor, now: Date): Promise<void> {
    const area = staffArea(actor);
    await this.database.withActor(actor, async (tx) => {
      await this.undelivered.one(tx, id, area);
      const kind = await tryAgain(tx, id, now);
      if (!kind) throw new Refusal('already-answered');
      await settleClocks(tx, id, now);
      await audit(tx, now, 'message-sent-again', { kind: 'message', id });
      this.wake(tx, id, kind as MessageKind, now);
    });
  }

  private wake(tx: Tx, outboxId: string, kind: MessageKind, now: Date): void {
    const jobId = `by-desk-${outboxId}-${now.getTime()}`;
    const job = { data: { outboxIds: [outboxId] }, jobId, queue: QUEUE_OF_KIND[kind] };
    tx.afterCommit(() => this.jobs.add('deliver-messages', job));
  }
}
