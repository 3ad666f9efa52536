import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartProblem } from './start-problem';

/** The paths inside a data folder. */
export interface DataFolder {
  readonly root: string;
  readonly secrets: string;
  readonly mailbox: string;
  /** The signed ends of the audit trail's chain. */
  readonly auditHeads: string;
  readonly log: string;
  readonly lock: string;
  /** Tells where a running service answers. */
  readonly running: string;
  /** Holds the path of the cluster if that stands elsewhere. */
  readonly elsewhere: string;
}

/**
 * The data folder, made if it is not there.
 * @throws StartProblem `folder-not-writable`
 */
export function dataFolder(root: string): DataFolder {
  try {
    makeFolder(root);
    accessSync(root, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    throw new StartProblem(
      'folder-not-writable',
      `The data folder ${root} cannot be written (${reason}); give the right to it, or set TSUMUGI_DATA to another folder.`,
    );
  }
  return pathsOf(root);
}

/** Level by level: Node's own recursion never ends where a folder may not be made at all, as in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** The same without touching the disk. */
export function pathsOf(root: string): DataFolder {
  return {
    root,
    secrets: join(root, 'secrets.json'),
    mailbox: join(root, 'mailbox'),
    auditHeads: join(root, 'audit-heads.jsonl'),
    log: join(root, 'postgres.log'),
    lock: join(root, 'lock'),
    running: join(root, 'running.json'),
    elsewhere: join(root, 'postgres-folder'),
  };
}

/** Where this data folder's cluster is, if there is one yet. */
export function knownCluster(data: DataFolder): string | null {
  const folder = existsSync(data.elsewhere)
    ? readFileSync(data.elsewhere, 'utf8').trim()
    : join(data.root, 'postgres');
  return existsSync(folder) ? folder : null;
}
