import { setTimeout as wait } from 'node:timers/promises';
import { runningPostmaster } from './postmaster';

const PATIENCE_MS = 20_000;

/** Fast shutdown; a server that does not end within 20 seconds is ended at once and recovers at its next start. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const postmaster = runningPostmaster(cluster);
  if (!postmaster) return;
  process.kill(postmaster.pid, 'SIGINT');
  if (await gone(cluster, postmaster.pid)) return;
  process.kill(postmaster.pid, 'SIGQUIT');
  await gone(cluster, postmaster.pid);
}

async function gone(cluster: string, pid: number): Promise<boolean> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if (runningPostmaster(cluster)?.pid !== pid) return true;
    await wait(30);
  }
  return false;
}
