import { getQueueToken } from '@nestjs/bullmq';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { JOBS, type JobData, type JobName, QUEUES, type QueueName } from './catalogue';

/** A job to be put on a queue. The id is always ours: see `add`. */
export interface NewJob<Name extends JobName> {
  readonly data: JobData[Name];
  readonly jobId: string;
  readonly queue?: QueueName;
  readonly delayMs?: number;
}

/** The typed door to BullMQ. */
@Injectable()
export class JobQueue {
  private readonly logger = new Logger(JobQueue.name);
  private readonly queues: Record<QueueName, Queue>;

  constructor(
    @Inject(getQueueToken('urgent')) urgent: Queue,
    @Inject(getQueueToken('normal')) normal: Queue,
    @Inject(getQueueToken('bulk')) bulk: Queue,
    @Inject(getQueueToken('upkeep')) upkeep: Queue,
  ) {
    this.queues = { urgent, normal, bulk, upkeep };
    for (const queue of Object.values(this.queues)) {
      queue.on('error', (error) => this.logger.warn(`queue ${queue.name}: ${error.message}`));
    }
  }

  /**
   * Adds the job unless one of this id is waiting or running already. The id is always ours: on PostgreSQL the queue
   * would make a sequence for ids of its own, which the application's role may not.
   * @throws when the queue cannot be reached; the sweeper wakes what is due all the same
   */
  async add<Name extends JobName>(name: Name, job: NewJob<Name>): Promise<void> {
    const { data, jobId, queue = JOBS[name].queues[0], delayMs = 0 } = job;
    await this.queues[queue].add(name, data, { jobId, delay: delayMs });
  }

  /** The same for many, in one go. */
  async addAll<Name extends JobName>(
    name: Name,
    queue: QueueName,
    jobs: readonly NewJob<Name>[],
  ): Promise<void> {
    if (jobs.length === 0) return;
    await this.queues[queue].addBulk(jobs.map(({ data, jobId }) => ({ name, data, opts: { jobId } })));
  }

  /** Puts the repeating jobs on their schedules; safe to call from every worker. */
  async schedule(): Promise<void> {
    for (const [name, { queues, everyMs }] of Object.entries(JOBS)) {
      if (everyMs)
        await this.queues[queues[0]].upsertJobScheduler(name, { every: everyMs }, { name, data: {} });
    }
  }

  /** Whether a repeating job still stands on its schedule: a queue that came back empty has forgotten it. */
  async isScheduled(name: JobName): Promise<boolean> {
    return Boolean(await this.queues[JOBS[name].queues[0]].getJobScheduler(name));
  }

  /** @throws when the queue cannot be reached */
  async waitingCount(queue: QueueName = 'urgent'): Promise<number> {
    return this.queues[queue].getWaitingCount();
  }

  /** @throws when the queue cannot be reached */
  async waitingCounts(): Promise<{ name: QueueName; waiting: number }[]> {
    return Promise.all(QUEUES.map(async (name) => ({ name, waiting: await this.waitingCount(name) })));
  }

  /** For whoever watches the queues; work goes through `add`. */
  get all(): readonly Queue[] {
    return QUEUES.map((name) => this.queues[name]);
  }
}
