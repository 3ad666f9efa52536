import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './postmaster';
import { StartProblem } from './start-problem';

const LONGEST_WAIT_MS = 90_000;

/**
 * Lets one process at a time start or stop the server of a data folder. The lock of a dead process is taken over.
 * @throws StartProblem `locked` after a minute and a half
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const since = Date.now();
  while (!take(path)) {
    if (Date.now() - since > LONGEST_WAIT_MS) throw stillLocked(path);
    await wait(50);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isLeftBehind(path)) rmSync(path, { force: true });
    return false;
  }
}

function isLeftBehind(path: string): boolean {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    if (pid > 0) return !isAlive(pid);
    // Its maker has not written its number yet, or was killed before it could.
    return Date.now() - statSync(path).mtimeMs > 1000;
  } catch {
    return false;
  }
}

function stillLocked(path: string): StartProblem {
  return new StartProblem(
    'locked',
    `Another process (${readFileSync(path, 'utf8')}) holds ${path}; if it hangs, end it.`,
  );
}
