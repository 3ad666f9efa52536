import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { migrate } from '@app/database';
import { adminOf } from '../support/admin';
import { type StoppableCluster, startCluster, stopCluster } from '../support/cluster';
import { type Finding, type Row, type RowOptions, scaled } from './row';
import { between, chance } from './support/chance';
import { aGroupBody, type Scene, startScene } from './support/scene';
import { Sender } from './support/sender';

const STOPS = 20;
const WRITERS = 8;
const SERVING_WITHIN_MS = 10_000;

/** As a server in earnest: what is told to be committed is in the log first. */
const DURABLE = { autovacuum: 'off', synchronous_commit: 'on', fsync: 'on', wal_writer_delay: '10s' };
/** PostgreSQL ends at once, again and again, while writers register groups; who gets no answer asks again. */
export const postgresStop: Row = {
  name: 'postgres-stop',
  target: 'immediate stop × 20 under writes: 0 acknowledged lost, serving ≤ 10 s after',
  breaks: 'commits are told before they are in the log (synchronous_commit off)',
  run: async (options) => {
    const cluster = await startCluster(DURABLE);
    try {
      await migrate(cluster.adminUrl, cluster.appUrl);
      if (options.broken) await forget(cluster.adminUrl);
      return await onCluster(cluster, options);
    } finally {
      await stopCluster(cluster.folder);
    }
  },
};

/** From the next connection on. */
async function forget(adminUrl: string): Promise<void> {
  const admin = await adminOf(adminUrl);
  await admin.query('ALTER DATABASE tsumugi SET synchronous_commit = off');
  await admin.destroy();
}

/** What was arranged is not what is to be lost. */
async function flush({ admin }: Scene): Promise<void> {
  await admin.transaction(async (manager) => {
    await manager.query('SET LOCAL synchronous_commit = on');
    await manager.query('CREATE TABLE flushed ()');
  });
}

async function onCluster(cluster: StoppableCluster, options: RowOptions): Promise<Finding> {
  const scene = await startScene(null, { database: cluster });
  try {
    return await stopAgainAndAgain(scene, cluster, options);
  } finally {
    await scene.close();
  }
}

async function stopAgainAndAgain(
  scene: Scene,
  cluster: StoppableCluster,
  options: RowOptions,
): Promise<Finding> {
  const next = chance(options.seed);
  const visitor = await scene.visitor(await scene.newAccount());
  const writers = new Writers(scene.townId, new Sender(scene.web.origin, visitor.cookies));
  await flush(scene);
  writers.start(WRITERS);
  const stops = scaled(STOPS, options.scale, 2);
  let slowest = 0;
  for (let stop = 0; stop < stops; stop++) {
    await wait(between(300, 1500, next));
    const since = performance.now();
    await cluster.stopAtOnce();
    await cluster.startAgain();
    await writers.nextAcknowledged();
    slowest = Math.max(slowest, Math.round(performance.now() - since));
  }
  await writers.stop();
  const { lost, doubled } = await compare(scene, writers.acknowledged);
  const ended = scene.web.hasEnded();
  return {
    figure: `${lost} acknowledged lost, ${doubled} twice; serving again after ${slowest} ms at most`,
    pass: lost === 0 && doubled === 0 && !ended && (options.scale < 1 || slowest <= SERVING_WITHIN_MS),
    counts: {
      stops,
      acknowledged: writers.acknowledged.length,
      askedAgain: writers.askedAgain,
      lost,
      doubled,
      slowest,
    },
  };
}

async function compare(
  { admin }: Scene,
  names: readonly string[],
): Promise<{ lost: number; doubled: number }> {
  const rows: { name: string; n: number }[] = await admin.query(
    'SELECT name, count(*)::int AS n FROM groups GROUP BY 1',
  );
  const found = new Map(rows.map(({ name, n }) => [name, n]));
  return {
    lost: names.filter((name) => !found.has(name)).length,
    doubled: rows.filter(({ n }) => n > 1).length,
  };
}

/** Register one group after the other, each until it is acknowledged. */
class Writers {
  readonly acknowledged: string[] = [];
  askedAgain = 0;
  private running = true;
  private lanes: Promise<void>[] = [];

  constructor(
    private readonly townId: string,
    private readonly sender: Sender,
  ) {}

  start(count: number): void {
    this.lanes = Array.from({ length: count }, () => this.write());
  }

  async stop(): Promise<void> {
    this.running = false;
    await Promise.all(this.lanes);
  }

  /** Waits for an acknowledgement of something that is sent from now on. */
  async nextAcknowledged(): Promise<void> {
    const until = performance.now() + 6 * SERVING_WITHIN_MS;
    while (performance.now() < until) {
      const post = { path: '/api/v1/groups', key: randomUUID(), body: aGroupBody(this.townId) };
      const { status } = await this.sender.send(post, 'whole', SERVING_WITHIN_MS);
      if (status === 201) return;
      await wait(50);
    }
  }

  private async write(): Promise<void> {
    while (this.running) {
      const body = aGroupBody(this.townId);
      const post = { path: '/api/v1/groups', key: randomUUID(), body };
      while ((await this.sender.send(post, 'whole', SERVING_WITHIN_MS)).status !== 201) {
        if (!this.running) return;
        this.askedAgain += 1;
        await wait(50);
      }
      this.acknowledged.push(body.name);
    }
  }
}
