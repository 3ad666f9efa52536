import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataFolder, knownCluster } from './data-folder';
import { barrier } from './reach';
import { REACHABLE_FOLDER } from './reachable-folder';
import { isRoot, ownerOf, postgresUser, type Runner } from './runner';
import { StartProblem } from './start-problem';

/** The cluster's folder and the user who owns it; `null` is the user of this process. */
export interface ClusterPlace {
  readonly folder: string;
  readonly runner: Runner | null;
}

/**
 * Where the cluster of a data folder is or should be made. As root the user `postgres` must be able to reach it:
 * a data folder inside a private home keeps its cluster elsewhere, and remembers where.
 * @throws StartProblem `folder-not-reachable`, `no-postgres-user`
 */
export function clusterPlace(data: DataFolder, say: (line: string) => void): ClusterPlace {
  const known = knownCluster(data);
  const own = join(data.root, 'postgres');
  if (!isRoot()) return { folder: known ?? own, runner: null };
  if (known) return { folder: known, runner: ownerOf(known) };
  const runner = postgresUser();
  const closed = barrier(data.root, runner);
  return { folder: closed ? placeElsewhere(data, closed, say) : own, runner };
}

function placeElsewhere(data: DataFolder, closed: string, say: (line: string) => void): string {
  const home = join(REACHABLE_FOLDER, randomBytes(6).toString('hex'));
  try {
    mkdirSync(home, { recursive: true, mode: 0o755 });
  } catch {
    throw new StartProblem(
      'folder-not-reachable',
      `PostgreSQL runs as the user postgres, who may not enter ${closed}: set TSUMUGI_DATA to a folder outside it.`,
    );
  }
  const folder = join(home, 'postgres');
  writeFileSync(data.elsewhere, `${folder}\n`);
  say(`The user postgres may not enter ${closed}: the database is kept in ${folder}.`);
  return folder;
}
