import { JobQueue } from '@app/jobs';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

const LOOK_EVERY_MS = 2000;
/** A look that takes longer has waited for the queue to come back. */
const AWAY_MS = 1000;

/**
 * Puts the repeating jobs on the queue, and again when it was away or came back empty; then the outbox is swept at once,
 * because whatever was written meanwhile woke nobody.
 */
@Injectable()
export class Schedules implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Schedules.name);
  private timer: NodeJS.Timeout;
  private isLooking = false;

  constructor(private readonly jobs: JobQueue) {}

  onApplicationBootstrap(): void {
    this.inTurn(() => this.jobs.schedule());
    this.timer = setInterval(() => this.inTurn(() => this.look()), LOOK_EVERY_MS);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    const since = performance.now();
    const isScheduled = await this.jobs.isScheduled('sweep-outbox');
    const wasAway = performance.now() - since > AWAY_MS;
    if (!isScheduled) await this.jobs.schedule();
    if (!isScheduled || wasAway)
      await this.jobs.add('sweep-outbox', { data: {}, jobId: `back-${Math.round(since)}-${process.pid}` });
  }

  private inTurn(work: () => Promise<void>): void {
    if (this.isLooking) return;
    this.isLooking = true;
    work()
      .catch((error: Error) => this.logger.warn(error.message))
      .finally(() => {
        this.isLooking = false;
      });
  }
}
