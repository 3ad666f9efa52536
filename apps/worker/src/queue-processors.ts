import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Job } from 'bullmq';
import { HandlerByJob } from './handlers/handler-by-job';

const AT_ONCE = 16;

/** Takes jobs from one queue and gives each to its handler. */
abstract class QueueProcessor extends WorkerHost {
  constructor(private readonly handlers: HandlerByJob) {
    super();
  }

  override async process(job: Job): Promise<unknown> {
    return this.handlers.get(job.name).run(job.data);
  }
}

@Injectable()
@Processor('messages', { concurrency: AT_ONCE })
export class MessagesProcessor extends QueueProcessor {
  constructor(handlers: HandlerByJob) {
    super(handlers);
  }
}

@Injectable()
@Processor('upkeep')
export class UpkeepProcessor extends QueueProcessor {
  constructor(handlers: HandlerByJob) {
    super(handlers);
  }
}
