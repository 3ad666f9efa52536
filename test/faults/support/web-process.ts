import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../support/free-port';
import { TEST_SECRET } from '../../support/sign-in-token';
import type { Break } from './breaks';

const ROOT = join(__dirname, '../../..');
const PATIENCE_MS = 60_000;

/** `FAULTS_LOG=1` shows what the web app says. */
const LOG = process.env.FAULTS_LOG ? 'inherit' : null;

/** The real web app in a process of its own. */
export interface WebProcess {
  readonly origin: string;
  /** Whether it ended by itself. */
  hasEnded(): boolean;
  stop(): Promise<void>;
}

/** What a program as it is delivered is started with, so that a part of it can be taken away. */
export const WITH_BREAKS = [
  ...['-r', 'reflect-metadata', '-r', './test/bench/register.cjs'],
  ...['-r', './test/faults/support/break.main.ts'],
];

export const WEB = 'dist/apps/web/src/main.js';

/** @param more of the environment */
export async function startWeb(
  databaseUrl: string,
  taken: Break | null,
  more: NodeJS.ProcessEnv = {},
): Promise<WebProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [...WITH_BREAKS, WEB], {
    cwd: ROOT,
    env: { ...webEnvironment(databaseUrl, port, taken), ...more },
    stdio: ['ignore', LOG ?? 'ignore', LOG ?? 'pipe'],
  });
  const said: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  const origin = `http://127.0.0.1:${port}`;
  await untilAlive(origin, child, said);
  return { origin, hasEnded: () => hasEnded(child), stop: () => stop(child) };
}

/** What the web app is started with. */
export function webEnvironment(databaseUrl: string, port: number, taken: Break | null): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return {
    ...{ NODE_ENV: 'production', STAFF_BY_LINK: 'on', RATE_LIMITS: 'off' },
    ...{ PATH, HOME, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'silent' },
    ...{ DATABASE_URL: databaseUrl, SESSION_SECRET: TEST_SECRET, SMTP_URL: 'smtp://127.0.0.1:9' },
    ...(taken ? { FAULTS_BREAK: taken } : {}),
  };
}

async function untilAlive(origin: string, child: ChildProcess, said: readonly Buffer[]): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (!(await answers(`${origin}/healthz`))) {
    if (hasEnded(child) || Date.now() > until) throw new Error(`web did not start:\n${Buffer.concat(said)}`);
    await wait(100);
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
