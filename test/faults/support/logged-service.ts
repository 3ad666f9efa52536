import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Redis from 'ioredis';
import { freePort } from '../../support/free-port';
import { LineFake } from '../../support/line-fake';
import { TEST_NEEDS_KEYS } from '../../support/needs-keys';
import { startRedis } from '../../support/redis';
import { TEST_SECRET } from '../../support/sign-in-token';
import { SmtpSink } from '../../support/smtp-sink';
import type { Break } from './breaks';
import { WEB, WITH_BREAKS } from './web-process';
import { wholeRedis } from './whole-redis';

const ROOT = join(__dirname, '../../..');
const PATIENCE_MS = 60_000;

/** Web and worker with Redis and a mail server, and everything that they say at the loudest level. */
export interface LoggedService {
  readonly origin: string;
  readonly sink: SmtpSink;
  readonly line: LineFake;
  /** Both processes' output so far. */
  log(): string;
  /** Every key and value of Redis. */
  redis(): Promise<string>;
  /** Every file that the service wrote. */
  files(): string;
  close(): Promise<void>;
}

export async function startLogged(databaseUrl: string, taken: Break | null): Promise<LoggedService> {
  const redis = await startRedis();
  const sink = await SmtpSink.open();
  const line = await LineFake.open();
  const folder = mkdtempSync(join(tmpdir(), 'tsumugi-files-'));
  const port = String(await freePort());
  const { PATH, HOME } = process.env;
  const env = {
    ...{ PATH, HOME, HOST: '127.0.0.1', PORT: port, LOG_LEVEL: 'trace', SESSION_SECRET: TEST_SECRET },
    ...{ DATABASE_URL: databaseUrl, REDIS_URL: redis.url, SMTP_URL: sink.url, TSUMUGI_INDEX: 'off' },
    ...{ UNDO_MINUTES: '0', QUIET_HOURS: 'off', STAFF_BY_LINK: 'on', RATE_LIMITS: 'off' },
    ...{ AUDIT_HEADS: join(folder, 'heads'), AUDIT_KEY: TEST_SECRET, TSUMUGI_DATA: folder },
    ...{ NEEDS_KEYS: TEST_NEEDS_KEYS },
    ...{ LINE_CHANNEL_SECRET: TEST_SECRET, LINE_CHANNEL_TOKEN: TEST_SECRET, LINE_API: line.url },
    ...(taken ? { FAULTS_BREAK: taken } : {}),
  };
  const said: Buffer[] = [];
  const both = [[...WITH_BREAKS, WEB], WORKER].map((program) => spawnOf(program, env, said));
  const origin = `http://127.0.0.1:${port}`;
  const client = new Redis(redis.url);
  await untilAlive(origin, both, said);
  return {
    ...{ origin, sink, line },
    log: () => Buffer.concat(said).toString(),
    redis: () => wholeRedis(client),
    files: () => filesOf(folder),
    close: async () => {
      client.disconnect();
      await Promise.all(both.map(end));
      await sink.close();
      await line.close();
      await redis.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const WORKER = [
  ...['-r', 'reflect-metadata', '-r', './test/bench/register.cjs'],
  'test/faults/support/worker.main.ts',
];

function spawnOf(program: readonly string[], env: NodeJS.ProcessEnv, said: Buffer[]): ChildProcess {
  const child = spawn(process.execPath, program, {
    ...{ cwd: ROOT, env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  return child;
}

async function untilAlive(
  origin: string,
  both: readonly ChildProcess[],
  said: readonly Buffer[],
): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (
    !(await fetch(`${origin}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (both.some(hasEnded) || Date.now() > until)
      throw new Error(`it did not start:\n${Buffer.concat(said)}`);
    await wait(100);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

function filesOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((each) => each.isFile())
    .map((each) => `${each.name}\n${readFileSync(join(each.parentPath, each.name), 'utf8')}`)
    .join('\n');
}
