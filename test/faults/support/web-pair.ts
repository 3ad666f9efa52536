import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../../support/free-port';
import type { Break } from './breaks';
import { type WebProcess, webEnvironment } from './web-process';

const ROOT = join(__dirname, '../../..');
const LOG = process.env.FAULTS_LOG ? 'inherit' : 'ignore';

/** Two web apps behind one port, one for each core. */
export async function startWebPair(databaseUrl: string, taken: Break | null): Promise<WebProcess> {
  const port = await freePort();
  const primary = fork(join(ROOT, 'test/faults/support/primary.main.ts'), {
    cwd: ROOT,
    execArgv: ['-r', 'reflect-metadata', '-r', './test/bench/register.cjs'],
    env: webEnvironment(databaseUrl, port, taken),
    stdio: ['ignore', LOG, LOG, 'ipc'],
  });
  const ended = once(primary, 'exit');
  const [said] = await Promise.race([once(primary, 'message'), ended]);
  if (said !== 'listening') throw new Error('the web apps did not start; FAULTS_LOG=1 shows why');
  return {
    origin: `http://127.0.0.1:${port}`,
    hasEnded: () => primary.exitCode !== null,
    stop: async () => {
      primary.disconnect();
      await ended;
    },
  };
}
