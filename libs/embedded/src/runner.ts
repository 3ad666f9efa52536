import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { StartProblem } from './start-problem';

/** The user as whom PostgreSQL runs; PostgreSQL refuses to run as root. */
export interface Runner {
  readonly uid: number;
  readonly gid: number;
}

/** Whether this process is root's. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The owner of a folder, so that data once made by a user stay usable when root starts the server. */
export function ownerOf(folder: string): Runner {
  const { uid, gid } = statSync(folder);
  return { uid, gid };
}

/**
 * The system's user `postgres`, made if it is not there. Only root may ask.
 * @throws StartProblem `no-postgres-user`
 */
export function postgresUser(): Runner {
  try {
    return lookUp();
  } catch {
    makePostgresUser();
    return lookUp();
  }
}

function lookUp(): Runner {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  return { uid: id('-u'), gid: id('-g') };
}

function makePostgresUser(): void {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    throw new StartProblem(
      'no-postgres-user',
      'PostgreSQL does not run as root, and no user "postgres" could be made; start Tsumugi as an ordinary user.',
    );
  }
}
