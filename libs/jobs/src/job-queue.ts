import { Config } from '@app/config';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import { JOBS, type JobData, type JobName, QUEUES, type QueueName } from './catalogue';
import { queueConnection } from './queue-connection';

/** Jobs are done or found again by the sweeper; the queue keeps no archive. */
const KEEP_NOTHING = { removeOnComplete: true, removeOnFail: true };

/** The typed door to BullMQ. */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private readonly logger = new Logger(JobQueue.name);
  private readonly queues = new Map<QueueName, Queue>();

  constructor(config: Config) {
    const connection = queueConnection(config, 'producer');
    for (const name of QUEUES) {
      const queue = new Queue(name, { connection, defaultJobOptions: KEEP_NOTHING });
      queue.on('error', (error) => this.logger.warn(`queue ${name}: ${error.message}`));
      this.queues.set(name, queue);
    }
  }

  /** @throws when the queue cannot be reached; the sweeper wakes what is due all the same */
  async add<Name extends JobName>(name: Name, data: JobData[Name]): Promise<void> {
    await this.queueOf(name).add(name, data);
  }

  /** Adds the job unless one of this id is waiting or running already. */
  async addOnce<Name extends JobName>(name: Name, data: JobData[Name], jobId: string): Promise<void> {
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
    return this.queueOf('deliver-message').getWaitingCount();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
  }

  private queueOf(name: JobName): Queue {
    return this.queues.get(JOBS[name].queue) as Queue;
  }
}
