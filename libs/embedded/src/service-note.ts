import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathsOf } from './data-folder';
import { isAlive } from './postmaster';

interface ServiceNote {
  readonly address: string;
  readonly pid: number;
}

/** Leaves word in a data folder where this process answers. */
export function noteService(root: string, address: string): void {
  const note: ServiceNote = { address, pid: process.pid };
  writeFileSync(pathsOf(root).running, JSON.stringify(note));
}

export function removeServiceNote(root: string): void {
  rmSync(pathsOf(root).running, { force: true });
}

/** Where a service runs on a data folder, by its own word; `null` if it left none or is gone. */
export function addressOfService(root: string): string | null {
  const path = pathsOf(root).running;
  if (!existsSync(path)) return null;
  const note = JSON.parse(readFileSync(path, 'utf8')) as ServiceNote;
  return isAlive(note.pid) ? note.address : null;
}
