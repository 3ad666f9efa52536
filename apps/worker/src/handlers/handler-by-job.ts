import { JOBS, type JobName } from '@app/jobs';
import type { FactoryProvider } from '@nestjs/common';
import { ChooseDigestsHandler } from './choose-digests.handler';
import { DeliverMessagesHandler } from './deliver-messages.handler';
import { ForgetAnswersHandler } from './forget-answers.handler';
import type { Handler } from './handler';
import { LearnAtNightHandler } from './learn-at-night.handler';
import { LetGoOfDataHandler } from './let-go-of-data.handler';
import { OfferPlacesHandler } from './offer-places.handler';
import { RingClocksHandler } from './ring-clocks.handler';
import { RunWavesHandler } from './run-waves.handler';
import { SealAuditHandler } from './seal-audit.handler';
import { StartMissingClocksHandler } from './start-missing-clocks.handler';
import { SweepOutboxHandler } from './sweep-outbox.handler';

export const HANDLERS = [
  DeliverMessagesHandler,
  SweepOutboxHandler,
  RingClocksHandler,
  OfferPlacesHandler,
  ChooseDigestsHandler,
  LearnAtNightHandler,
  RunWavesHandler,
  StartMissingClocksHandler,
  SealAuditHandler,
  ForgetAnswersHandler,
  LetGoOfDataHandler,
] as const;

/** Every job's one handler; the worker does not start with a hole in it. */
export class HandlerByJob {
  private readonly byJob: ReadonlyMap<string, Handler>;

  constructor(handlers: readonly Handler[]) {
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

export const HANDLER_BY_JOB: FactoryProvider<HandlerByJob> = {
  provide: HandlerByJob,
  inject: [...HANDLERS],
  useFactory: (...handlers: Handler[]) => new HandlerByJob(handlers),
};
