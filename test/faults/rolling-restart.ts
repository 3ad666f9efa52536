import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../support/free-port';
import { testDatabase } from '../support/postgres';
import { type Finding, type Row, type RowOptions, scaled } from './row';
import { aGroupBody, type Scene, startScene } from './support/scene';
import { Sender } from './support/sender';
import { webEnvironment } from './support/web-process';

const ROOT = join(__dirname, '../..');
const RESTARTS = 20;
const EVERY_MS = 10;
/** Whoever spoke for thousands of groups would be slow for that alone. */
const PEOPLE = 50;
/** A small run shares its machine with other tests: it asks less often, and whoever is told to come again comes. */
const EVERY_MS_SMALL = 25;
const TRIES_SMALL = 20;
const AGAIN_AFTER_MS = 500;
const ENDS_WITHIN_MS = 15_000;
const BUSY = 503;

/** Two web apps behind one port are replaced one after the other while 100 requests a second come in. */
export const rollingRestart: Row = {
  name: 'rolling-restart',
  target:
    'two web processes behind a node:cluster primary, SIGTERM × 20 at 100 requests/s: 0 failed, 0 twice, exit ≤ 15 s',
  breaks: 'a process that is told to end ends at once',
  run: async (options) => {
    const database = await testDatabase();
    const scene = await startScene(null, { database });
    try {
      return await restartAgainAndAgain(scene, database.appUrl, options);
    } finally {
      await scene.close();
      await database.drop();
    }
  },
};

async function restartAgainAndAgain(
  scene: Scene,
  databaseUrl: string,
  options: RowOptions,
): Promise<Finding> {
  const port = await freePort();
  const primary = await startPrimary(databaseUrl, port, options.broken);
  const senders: Sender[] = [];
  for (let n = 0; n < PEOPLE; n++) {
    const { cookies } = await scene.visitor(await scene.newAccount());
    senders.push(new Sender(`http://127.0.0.1:${port}`, cookies));
  }
  const crowd = new Crowd(scene.townId, senders, options.scale < 1);
  try {
    crowd.start();
    const restarts = scaled(RESTARTS, options.scale, 3);
    let slowest = 0;
    for (let n = 0; n < restarts; n++) slowest = Math.max(slowest, await replaceOne(primary));
    await crowd.stop();
    return finding(scene, crowd, restarts, slowest);
  } finally {
    primary.kill('SIGKILL');
  }
}

async function finding(scene: Scene, crowd: Crowd, restarts: number, slowest: number): Promise<Finding> {
  const { asked, failed, statuses, names } = crowd;
  const kept = await scene.count('groups WHERE name = ANY ($1)', [names]);
  const doubled = Math.max(0, kept - names.length);
  const missing = Math.max(0, names.length - kept);
  return {
    figure: `${failed} of ${asked} failed, ${doubled} twice, ${missing} missing, ended after ${slowest} ms at most`,
    pass: failed === 0 && doubled === 0 && missing === 0 && slowest <= ENDS_WITHIN_MS,
    counts: { restarts, asked, failed, registered: names.length, doubled, missing, slowest, ...statuses },
  };
}

async function startPrimary(databaseUrl: string, port: number, broken: boolean): Promise<ChildProcess> {
  const primary = fork(join(ROOT, 'test/faults/support/primary.main.ts'), {
    cwd: ROOT,
    execArgv: ['-r', 'reflect-metadata', '-r', './test/bench/register.cjs'],
    env: webEnvironment(databaseUrl, port, broken ? 'ends-at-once' : null),
    stdio: ['ignore', LOG, LOG, 'ipc'],
  });
  const [said] = await Promise.race([once(primary, 'message'), once(primary, 'exit')]);
  if (said !== 'listening') throw new Error('the web apps did not start; FAULTS_LOG=1 shows why');
  return primary;
}

const LOG = process.env.FAULTS_LOG ? 'inherit' : 'ignore';

async function replaceOne(primary: ChildProcess): Promise<number> {
  primary.send('replace');
  const [answer] = await Promise.race([once(primary, 'message'), once(primary, 'exit')]);
  if (typeof answer !== 'object') throw new Error('the primary ended');
  return answer.endedAfterMs;
}

/** A request every ten milliseconds, each on a line of its own; every fourth registers a group. */
class Crowd {
  asked = 0;
  failed = 0;
  /** How often each status came that should not have; 0 is a line that was cut. */
  readonly statuses: Record<string, number> = {};
  readonly names: string[] = [];
  private running = true;
  private readonly underWay = new Set<Promise<void>>();
  private clock: Promise<void>;

  constructor(
    private readonly townId: string,
    private readonly senders: readonly Sender[],
    private readonly isSmall: boolean,
  ) {}

  start(): void {
    this.clock = this.tick();
  }

  async stop(): Promise<void> {
    this.running = false;
    await this.clock;
    await Promise.all(this.underWay);
  }

  private async tick(): Promise<void> {
    while (this.running) {
      const sender = this.senders[this.asked % this.senders.length] as Sender;
      const one = (this.asked % 4 === 0 ? this.register(sender) : this.look(sender)).finally(() =>
        this.underWay.delete(one),
      );
      this.underWay.add(one);
      this.asked += 1;
      await wait(this.isSmall ? EVERY_MS_SMALL : EVERY_MS);
    }
  }

  private async register(sender: Sender): Promise<void> {
    const body = aGroupBody(this.townId);
    const post = { path: '/api/v1/groups', key: randomUUID(), body };
    const status = await this.patiently(async () => (await sender.send(post, 'own line')).status);
    if (status === 201) this.names.push(body.name);
    else this.fail('registering', status);
  }

  private async look(sender: Sender): Promise<void> {
    const status = await this.patiently(() => sender.look('/api/v1/openings'));
    if (status !== 200) this.fail('looking', status);
  }

  private fail(what: string, status: number): void {
    this.failed += 1;
    const key = `${what} ${status}`;
    this.statuses[key] = (this.statuses[key] ?? 0) + 1;
  }

  private async patiently(ask: () => Promise<number>): Promise<number> {
    let status = await ask();
    for (let tries = 1; this.isSmall && status === BUSY && tries < TRIES_SMALL; tries++) {
      await wait(AGAIN_AFTER_MS);
      status = await ask();
    }
    return status;
  }
}
