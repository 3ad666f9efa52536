import { Database, system } from '@app/database';
import { JobQueue } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { DueMessagesQuery } from './due-messages.query';

const AT_ONCE = 1000;

/** Wakes whatever is due: what a lost wake-up, a lost queue or a killed worker left behind. */
@Injectable()
export class SweepOutbox {
  constructor(
    private readonly database: Database,
    private readonly dueMessages: DueMessagesQuery,
    private readonly jobs: JobQueue,
  ) {}

  async run(): Promise<number> {
    const due = await this.database.withActor(system('sweeper'), (tx) => this.dueMessages.run(tx, AT_ONCE));
    for (const outboxId of due) await this.jobs.add('deliver-message', { outboxId }, `sweep-${outboxId}`);
    return due.length;
  }
}
