import { Database, system } from '@app/database';
import { JobQueue } from '@app/jobs';
import { DueMessagesQuery } from '@app/outbox';
import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { May } from '../frame/may';

const QUEUE_ANSWERS_WITHIN_MS = 2000;

/** For whoever watches the service: alive, and ready with the age of the oldest undelivered message. */
@May('see whether the service is well')
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly messages: DueMessagesQuery,
    private readonly jobs: JobQueue,
  ) {}

  @Get('healthz')
  alive(): { status: string } {
    return { status: 'ok' };
  }

  @Get('readyz')
  async ready(@Res({ passthrough: true }) response: Response) {
    const [database, queue] = await Promise.all([this.databaseAge(), this.queueWaits()]);
    const ready = database !== null && queue;
    response.status(ready ? 200 : 503);
    return {
      status: ready ? 'ok' : 'unavailable',
      database: database === null ? 'unavailable' : 'ok',
      queue: queue ? 'ok' : 'unavailable',
      oldestUndeliveredSeconds: database,
    };
  }

  private async databaseAge(): Promise<number | null> {
    const age = this.database.withActor(system('health'), (tx) => this.messages.oldestAge(tx));
    return age.catch(() => null);
  }

  private async queueWaits(): Promise<boolean> {
    const tooLate = new Promise<boolean>((done) => setTimeout(done, QUEUE_ANSWERS_WITHIN_MS, false).unref());
    const answers = this.jobs.waitingCount().then(
      () => true,
      () => false,
    );
    return Promise.race([answers, tooLate]);
  }
}
