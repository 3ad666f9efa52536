import { UnsealedAuditQuery } from '@app/access';
import { Config } from '@app/config';
import { Database, system } from '@app/database';
import { JobQueue } from '@app/jobs';
import { DueMessagesQuery } from '@app/outbox';
import { Injectable } from '@nestjs/common';

const QUEUE_ANSWERS_WITHIN_MS = 2000;

/** A worker seals every few seconds; a row that has waited for longer than this is told, but stops nobody. */
const SEALS_WITHIN_S = 60;

/** What whoever watches the service is told of it. */
export interface ServiceState {
  readonly status: 'ok' | 'unavailable';
  readonly database: 'ok' | 'unavailable';
  readonly queue: 'ok' | 'unavailable';
  readonly oldestUndeliveredSeconds: number | null;
  readonly audit: 'ok' | 'late';
  readonly oldestUnsealedSeconds: number | null;
  readonly staffByLink: boolean;
  readonly rateLimits: boolean;
}

/** Whether the service is ready, with the ages of the oldest undelivered message and of the oldest unsealed row of the audit trail. */
@Injectable()
export class Readiness {
  constructor(
    private readonly database: Database,
    private readonly messages: DueMessagesQuery,
    private readonly unsealed: UnsealedAuditQuery,
    private readonly jobs: JobQueue,
    private readonly config: Config,
  ) {}

  async run(): Promise<ServiceState> {
    const [ages, queue] = await Promise.all([this.ages(), this.queueWaits()]);
    const ready = ages !== null && queue;
    return {
      status: ready ? 'ok' : 'unavailable',
      database: ages === null ? 'unavailable' : 'ok',
      queue: queue ? 'ok' : 'unavailable',
      oldestUndeliveredSeconds: ages?.message ?? null,
      audit: (ages?.audit ?? 0) > SEALS_WITHIN_S ? 'late' : 'ok',
      oldestUnsealedSeconds: ages?.audit ?? null,
      // On in the demo and in tests only: whoever watches a real service sees it at once.
      staffByLink: this.config.staffByLink,
      rateLimits: this.config.rateLimits,
    };
  }

  private async ages(): Promise<{ message: number; audit: number } | null> {
    const ages = this.database.withActor(system('health'), async (tx) => ({
      message: await this.messages.oldestAge(tx),
      audit: await this.unsealed.oldestAge(tx),
    }));
    return ages.catch(() => null);
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
