import { Database, system } from '@app/database';
import { JobQueue } from '@app/jobs';
import { type DeliveryState, DeliveryStateQuery } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

const GAUGES = {
  waiting: 'Messages that are due and not yet sent',
  oldestSeconds: 'Seconds for which the oldest of them has been due',
  sent: 'Messages that a provider took',
  failed: 'Messages that ended unsent or came back',
  ambiguous: 'Times that a message may have gone out twice',
} as const satisfies Partial<Record<keyof DeliveryState, string>>;

type Count = keyof typeof GAUGES;

/** What Prometheus reads: the outbox and the queues as they stand now, and this process. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly gauges: Record<Count, Gauge>;
  private readonly jobsWaiting: Gauge;

  constructor(
    private readonly database: Database,
    private readonly states: DeliveryStateQuery,
    private readonly jobs: JobQueue,
  ) {
    collectDefaultMetrics({ register: this.registry });
    const gauge = (name: string, help: string) =>
      new Gauge({ name: `tsumugi_${name}`, help, labelNames: ['queue'], registers: [this.registry] });
    this.gauges = Object.fromEntries(
      Object.entries(GAUGES).map(([name, help]) => [name, gauge(`messages_${snake(name)}`, help)]),
    ) as Record<Count, Gauge>;
    this.jobsWaiting = gauge('jobs_waiting', 'Jobs that wait on a queue');
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  async text(): Promise<string> {
    const states = await this.database.withActor(system('health'), (tx) => this.states.run(tx));
    for (const state of states)
      for (const name of Object.keys(GAUGES) as Count[])
        this.gauges[name].set({ queue: state.queue }, state[name]);
    for (const { name, waiting } of await this.jobs.waitingCounts())
      this.jobsWaiting.set({ queue: name }, waiting);
    return this.registry.metrics();
  }
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
