import { JOBS, type JobName } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { DeliverMessageHandler } from './deliver-message.handler';
import type { Handler } from './handler';
import { RingClocksHandler } from './ring-clocks.handler';
import { SweepOutboxHandler } from './sweep-outbox.handler';

export const HANDLERS = [DeliverMessageHandler, SweepOutboxHandler, RingClocksHandler] as const;

/** Every job's one handler; the worker does not start with a hole in it. */
@Injectable()
export class HandlerByJob {
  private readonly byJob: ReadonlyMap<string, Handler>;

  constructor(
    deliverMessage: DeliverMessageHandler,
    sweepOutbox: SweepOutboxHandler,
    ringClocks: RingClocksHandler,
  ) {
    const handlers = [deliverMessage, sweepOutbox, ringClocks] as readonly Handler[];
    this.byJob = new Map(handlers.map((handler) => [handler.job, handler]));
    const missing = (Object.keys(JOBS) as JobName[]).filter((job) => !this.byJob.has(job));
    if (missing.length > 0) throw new Error(`jobs without a handler: ${missing.join(', ')}`);
  }

  /** @throws for a job that is not in the catalogue */
  get(job: string): Handler {
    const handler = this.byJob.get(job);
    if (!handler) throw new Error(`no such job: ${job}`);
    return handler;
  }
}
