import { execFile } from 'node:child_process';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries';
import type { ClusterPlace } from './cluster-place';
import { lastWords } from './last-words';
import { quietEnvironment } from './quiet-environment';
import { StartProblem } from './start-problem';

/** Without a UTF-8 locale PostgreSQL counts bytes for letters. macOS knows no C.UTF-8. */
const LOCALE = process.platform === 'darwin' ? ['--locale=C', '--lc-ctype=UTF-8'] : ['--locale=C.UTF-8'];

/**
 * Makes a new cluster whose superuser is `postgres`. It gets its name only when it is complete, so that a start
 * that was killed leaves nothing half done.
 * @throws StartProblem `postgresql-failed`
 */
export async function initCluster(programs: Binaries, place: ClusterPlace, password: string): Promise<void> {
  const unfinished = `${place.folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  give(unfinished, place);
  await runInitdb(programs, place, unfinished, password);
  renameSync(unfinished, place.folder);
}

async function runInitdb(
  programs: Binaries,
  place: ClusterPlace,
  folder: string,
  password: string,
): Promise<void> {
  const passwordFile = join(tmpdir(), `tsumugi-${process.pid}-${Date.now()}`);
  writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' });
  give(passwordFile, place);
  const flags = [
    '--pgdata',
    folder,
    '--encoding=UTF8',
    ...LOCALE,
    '--auth=scram-sha-256',
    '--username=postgres',
  ];
  const options = { ...place.runner, cwd: '/', env: quietEnvironment() };
  try {
    await promisify(execFile)(
      programs.initdb,
      [...flags, `--pwfile=${passwordFile}`, '--no-instructions'],
      options,
    );
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const { stderr, message } = error as Error & { stderr?: string };
    throw new StartProblem(
      'postgresql-failed',
      `PostgreSQL could not make its folder: ${lastWords(stderr || message)}`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function give(path: string, { runner }: ClusterPlace): void {
  if (runner) chownSync(path, runner.uid, runner.gid);
}
