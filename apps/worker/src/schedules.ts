import { JobQueue } from '@app/jobs';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

const AGAIN_AFTER_MS = 60_000;

/** Puts the repeating jobs on the queue, and again every minute: it may be away at the start, or come back empty. */
@Injectable()
export class Schedules implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Schedules.name);
  private timer: NodeJS.Timeout;

  constructor(private readonly jobs: JobQueue) {}

  onApplicationBootstrap(): void {
    this.put();
    this.timer = setInterval(() => this.put(), AGAIN_AFTER_MS);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private put(): void {
    this.jobs.schedule().catch((error: Error) => this.logger.warn(error.message));
  }
}
