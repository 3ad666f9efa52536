import type { Tx } from '@app/database';
import type { OpeningRow } from '@app/imports';
import { idsByRef } from './ids.query';
import { type Table, upsert } from './upsert.statement';

/** Whoever sends its openings to a public register has been reviewed there. */
const GROUPS: Table = {
  name: 'groups',
  key: ['ref'],
  columns: {
    ...{ ref: 'text', name: 'text', created_at: 'timestamptz', submitted_at: 'timestamptz' },
    registered_at: 'timestamptz',
  },
  once: ['name', 'created_at', 'submitted_at', 'registered_at'],
};

export interface GroupsWritten {
  readonly ids: ReadonlyMap<string, string>;
  readonly report: { readonly taken: number; readonly unchanged: number };
}

/** The groups behind the openings, each once; the first row's spelling of a name counts. */
export async function writeNycGroups(tx: Tx, rows: readonly OpeningRow[], now: Date): Promise<GroupsWritten> {
  const names = new Map<string, string>();
  for (const { group } of rows) if (!names.has(group.ref)) names.set(group.ref, group.name);
  const groups = [...names].map(([ref, name]) => ({
    ...{ ref: groupRef(ref), name, created_at: now, submitted_at: now, registered_at: now },
  }));
  const written = await upsert(tx, GROUPS, groups);
  const ids = await idsByRef(tx, 'groups', [...names.keys()].map(groupRef));
  return { ids, report: { taken: written.length, unchanged: groups.length - written.length } };
}

export function groupRef(ref: string): string {
  return `nyc-service:${ref}`;
}
