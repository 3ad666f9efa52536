import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from './free-port';

export const PROVIDER_SECRET = 'a secret between the provider and us';

/** A real OpenID provider in a process of its own. */
export interface TestProvider {
  readonly issuer: string;
  /** Stops answering. */
  stop(): Promise<void>;
}

export async function startProvider(redirect: string): Promise<TestProvider> {
  const port = await freePort();
  const args = [join(__dirname, 'provider.mjs'), String(port), PROVIDER_SECRET, redirect];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data');
  return {
    issuer: `http://localhost:${port}`,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
