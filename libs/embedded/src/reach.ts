import { existsSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Runner } from './runner';

/** The outermost folder on the way to `path`, `path` included, that `runner` may not enter; `null` if there is none. */
export function barrier(path: string, runner: Runner): string | null {
  const way = ancestors(realpathSync(deepestExisting(path)));
  return way.find((folder) => !mayEnter(statSync(folder), runner)) ?? null;
}

function deepestExisting(path: string): string {
  return existsSync(path) ? path : deepestExisting(dirname(path));
}

function ancestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...ancestors(parent), path];
}

function mayEnter({ mode, uid, gid }: Stats, runner: Runner): boolean {
  if (uid === runner.uid) return (mode & 0o100) !== 0;
  if (gid === runner.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
