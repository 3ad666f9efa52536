import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import Redis from 'ioredis';
import { freePort } from './free-port';

export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A redis-server of its own that keeps nothing.
 * @throws if redis-server is not installed, naming the command that installs it
 */
export async function startRedis(): Promise<TestRedis> {
  const port = await freePort();
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', flags, { stdio: 'ignore', cwd: '/' });
  await once(server, 'spawn').catch(() => {
    throw new Error('redis-server is missing; install it with: apt-get install redis-server');
  });
  const url = `redis://127.0.0.1:${port}`;
  await answers(url, server);
  return { url, stop: () => stop(server) };
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  const ended = once(server, 'exit').then(() => {
    throw new Error('redis-server ended at once');
  });
  const late = wait(10_000, undefined, { ref: false }).then(() => {
    throw new Error('redis-server does not answer');
  });
  try {
    await Promise.race([client.ping(), ended, late]);
  } finally {
    client.disconnect();
    ended.catch(() => undefined);
    late.catch(() => undefined);
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}
