import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The server process of a cluster, as its own file tells. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The running server of a cluster, or `null`: no file, or the file of a server that is gone. */
export function runningPostmaster(cluster: string): Postmaster | null {
  const lines = linesOf(join(cluster, 'postmaster.pid'));
  const pid = Number(lines[0]);
  if (!(pid > 0) || !isAlive(pid) || !isPostgres(pid)) return null;
  return { pid, port: Number(lines[3]) };
}

/**
 * Removes a pid file whose number now belongs to another program: PostgreSQL would take that for itself.
 * If the number is free, PostgreSQL removes its file alone, after it looked for remains of its own.
 */
export function clearForeignPidFile(cluster: string): void {
  const file = join(cluster, 'postmaster.pid');
  const pid = Number(linesOf(file)[0]);
  if (pid > 0 && isAlive(pid) && !isPostgres(pid)) rmSync(file, { force: true });
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process that ended but was not collected yet has no command line. Without /proc the number is trusted. */
function isPostgres(pid: number): boolean {
  if (!existsSync('/proc/self/cmdline')) return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
