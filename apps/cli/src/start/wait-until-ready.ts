import { setTimeout as wait } from 'node:timers/promises';
import { StartProblem } from '@app/embedded';

const PATIENCE_MS = 90_000;

/**
 * Waits until web answers 200 at /readyz.
 * @throws StartProblem `not-ready` after 90 seconds
 */
export async function waitUntilReady(port: number, host: string, stop: AbortSignal): Promise<void> {
  const url = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/readyz`;
  const until = Date.now() + PATIENCE_MS;
  while (!(await answersWell(url))) {
    stop.throwIfAborted();
    if (Date.now() > until) throw new StartProblem('not-ready', `${url} was not ready within 90 seconds.`);
    await wait(100);
  }
}

async function answersWell(url: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(5000);
    return (await fetch(url, { signal, redirect: 'manual' })).status === 200;
  } catch {
    return false;
  }
}
