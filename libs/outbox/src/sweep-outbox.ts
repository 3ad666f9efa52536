import { Database, system } from '@app/database';
import { JobQueue } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { DueMessagesQuery } from './due-messages.query';
import { MESSAGE_QUEUES, type MessageQueue } from './kinds';

/** So many wait on a queue at once; the rest waits in the database, where nothing is lost and nothing fills up. */
const ROOM = 5000;

/** Whoever wrote a message wakes it; the sweeper looks after what is still there a moment later. */
const LATE_BY_S: Record<MessageQueue, number> = { urgent: 3, normal: 3, bulk: 0 };

/** Wakes whatever is due: what a lost wake-up, a lost queue or a killed worker left behind. Urgent ones first. */
@Injectable()
export class SweepOutbox {
  constructor(
    private readonly database: Database,
    private readonly dueMessages: DueMessagesQuery,
    private readonly jobs: JobQueue,
  ) {}

  /** @returns how many were woken */
  async run(): Promise<number> {
    let woken = 0;
    for (const queue of MESSAGE_QUEUES) woken += await this.sweep(queue);
    return woken;
  }

  private async sweep(queue: MessageQueue): Promise<number> {
    const room = ROOM - (await this.jobs.waitingCount(queue));
    if (room <= 0) return 0;
    const due = await this.database.withActor(system('sweeper'), (tx) =>
      this.dueMessages.run(tx, queue, room, LATE_BY_S[queue]),
    );
    const jobs = due.map((outboxId) => ({ data: { outboxIds: [outboxId] }, jobId: `sweep-${outboxId}` }));
    await this.jobs.addAll('deliver-messages', queue, jobs);
    return due.length;
  }
}
