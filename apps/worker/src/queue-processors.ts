import { JOBS, type JobName } from '@app/jobs';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { Job } from 'bullmq';
import { HandlerByJob } from './handlers/handler-by-job';

/** Messages under way at once: a crowd in bulk leaves the others their lines and most of the worker's time. */
const URGENT = 32;
const NORMAL = 16;
const BULK = 8;

/** Each job of upkeep has room to run beside all others, so that a slow one delays nobody's seal. */
const UPKEEP = Object.values(JOBS).filter(({ queues }) => queues.includes('upkeep')).length;

/** Takes jobs from one queue and gives each to its handler. */
abstract class QueueProcessor extends WorkerHost implements OnModuleDestroy {
  private readonly logger = new Logger(QueueProcessor.name);

  constructor(private readonly handlers: HandlerByJob) {
    super();
  }

  /** A queue that is away, or a lock that came too late: the worker goes on by itself. */
  @OnWorkerEvent('error')
  noteError(error: Error): void {
    this.logger.error(error);
  }

  override async process(job: Job): Promise<unknown> {
    return this.handlers.get(job.name).run(job.data);
  }

  /** Before queues and database close: a job under way that asks one of them then would never end. */
  async onModuleDestroy(): Promise<void> {
    await this.worker.close();
  }
}

@Injectable()
@Processor('urgent', { concurrency: URGENT })
export class UrgentProcessor extends QueueProcessor {
  constructor(handlers: HandlerByJob) {
    super(handlers);
  }
}

@Injectable()
@Processor('normal', { concurrency: NORMAL })
export class NormalProcessor extends QueueProcessor {
  constructor(handlers: HandlerByJob) {
    super(handlers);
  }
}

@Injectable()
@Processor('bulk', { concurrency: BULK })
export class BulkProcessor extends QueueProcessor {
  constructor(handlers: HandlerByJob) {
    super(handlers);
  }
}

@Injectable()
@Processor('upkeep', { concurrency: UPKEEP })
export class UpkeepProcessor extends QueueProcessor {
  private readonly underWay = new Set<JobName>();

  constructor(handlers: HandlerByJob) {
    super(handlers);
  }

  /** A job whose last round is still under way here lets this one pass: else it would take everybody's room. */
  override async process(job: Job): Promise<unknown> {
    const name = job.name as JobName;
    if (this.underWay.has(name)) return null;
    this.underWay.add(name);
    try {
      return await super.process(job);
    } finally {
      this.underWay.delete(name);
    }
  }
}
