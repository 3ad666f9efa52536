import { getQueueToken } from '@nestjs/bullmq';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { JOBS, type JobData, type JobName, type QueueName } from './catalogue';

/** The typed door to BullMQ. */
@Injectable()
export class JobQueue {
  private readonly logger = new Logger(JobQueue.name);
  private readonly queues: Record<QueueName, Queue>;

  constructor(
    @Inject(getQueueToken('messages')) messages: Queue,
    @Inject(getQueueToken('upkeep')) upkeep: Queue,
  ) {
    this.queues = { messages, upkeep };
    for (const queue of [messages, upkeep]) {
      queue.on('error', (error) => this.logger.warn(`queue ${queue.name}: ${error.message}`));
    }
  }

  /**
   * Adds the job unless one of this id is waiting or running already. The id is always ours: on PostgreSQL the queue
   * would make a sequence for ids of its own, which the application's role may not.
   * @throws when the queue cannot be reached; the sweeper wakes what is due all the same
   */
  async add<Name extends JobName>(name: Name, data: JobData[Name], jobId: string): Promise<void> {
    await this.queueOf(name).add(name, data, { jobId });
  }

  /** Puts the repeating jobs on their schedules; safe to call from every worker. */
  async schedule(): Promise<void> {
    for (const [name, { everyMs }] of Object.entries(JOBS)) {
      if (everyMs)
        await this.queueOf(name as JobName).upsertJobScheduler(name, { every: everyMs }, { name, data: {} });
    }
  }

  /** @throws when the queue cannot be reached */
  async waitingCount(): Promise<number> {
    return this.queues.messages.getWaitingCount();
  }

  private queueOf(name: JobName): Queue {
    return this.queues[JOBS[name].queue];
  }
}
