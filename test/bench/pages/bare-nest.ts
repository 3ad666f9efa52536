import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../../support/free-port';

const ROOT = join(__dirname, '../../..');

export interface BareNest {
  readonly origin: string;
  close(): void;
}

/** A Nest app with one route and nothing else, in a process of its own. */
export async function startBareNest(): Promise<BareNest> {
  const port = await freePort();
  const child = fork(join(ROOT, 'test/bench/pages/bare-nest.main.ts'), {
    cwd: ROOT,
    execArgv: ['-r', 'reflect-metadata', '-r', './test/bench/register.cjs'],
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [said] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (said !== 'listening') throw new Error('the bare Nest app did not start');
  return { origin: `http://127.0.0.1:${port}`, close: () => child.kill('SIGKILL') };
}
