import { type ChainState, UnsealedAuditQuery } from '@app/access';
import { ClockHistoryQuery, type WaitCount } from '@app/clocks';
import { Config } from '@app/config';
import { Database, system } from '@app/database';
import { JobQueue } from '@app/jobs';
import { type DeliveryState, DeliveryStateQuery } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { Readiness, type ServiceState } from './readiness';

export interface ServiceFigures {
  readonly state: ServiceState;
  /** `null` while the queue does not answer. */
  readonly jobs: readonly { readonly name: string; readonly waiting: number }[] | null;
  readonly messages: readonly DeliveryState[];
  readonly overdue: readonly WaitCount[];
  readonly chain: ChainState;
  /** The end of the chain is signed outside the database. */
  readonly isChainSigned: boolean;
  readonly lastRetention: Date | null;
  /** Which ways messages may go are set up. */
  readonly channels: { readonly mail: boolean; readonly line: boolean; readonly push: boolean };
}

/** The service in figures, from the queries that readiness and metrics read. */
@Injectable()
export class ReadServiceFigures {
  constructor(
    private readonly database: Database,
    private readonly readiness: Readiness,
    private readonly states: DeliveryStateQuery,
    private readonly audit: UnsealedAuditQuery,
    private readonly clocks: ClockHistoryQuery,
    private readonly jobs: JobQueue,
    private readonly config: Config,
  ) {}

  async run(now: Date): Promise<ServiceFigures> {
    const state = await this.readiness.run();
    const jobs = state.queue === 'ok' ? await this.jobs.waitingCounts() : null;
    const { smtpUrl, line, push, auditHeads } = this.config;
    const channels = { mail: smtpUrl !== null, line: line !== null, push: push !== null };
    return this.database.withActor(system('health'), async (tx) => ({
      ...{ state, jobs, channels, isChainSigned: auditHeads !== null },
      messages: await this.states.run(tx),
      overdue: (await this.clocks.counts(tx, now)).filter(({ overdue }) => overdue > 0),
      chain: await this.audit.chain(tx),
      lastRetention: await this.audit.lastRetention(tx),
    }));
  }
}
