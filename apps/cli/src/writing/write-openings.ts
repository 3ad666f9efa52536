import type { Tx } from '@app/database';
import type { OpeningRow } from '@app/imports';
import { positionOf } from '@app/matching';
import type { Counts } from './counts';
import { idsByRef } from './ids.query';
import { groupRef, writeNycGroups } from './nyc-groups';
import { type DatedRow, replaceSessions } from './sessions.statement';
import { type Table, upsert } from './upsert.statement';

const OPENINGS: Table = {
  name: 'openings',
  key: ['ref'],
  columns: {
    ...{ ref: 'text', group_id: 'uuid', title: 'text', body: 'text', field: 'text', address: 'text' },
    ...{ lat: 'float8', lng: 'float8', x: 'float8', y: 'float8', z: 'float8' },
    ...{ created_at: 'timestamptz', submitted_at: 'timestamptz', published_at: 'timestamptz' },
  },
  once: ['created_at', 'submitted_at', 'published_at'],
};

export interface OpeningCounts extends Counts {
  readonly groups: { readonly taken: number; readonly unchanged: number };
  readonly withPosition: number;
}

/** Openings of NYC Service with their groups and sessions, published since the day the file gives. */
export async function writeOpenings(tx: Tx, rows: readonly OpeningRow[], now: Date): Promise<OpeningCounts> {
  const groups = await writeNycGroups(tx, rows, now);
  const written = await upsert(
    tx,
    OPENINGS,
    rows.map((row) => columnsOf(row, groups.ids, now)),
  );
  const ids = await idsByRef(tx, 'openings', rows.map(openingRef));
  const dated = rows.flatMap((row) => datedRows(row, ids.get(openingRef(row)) as string));
  const redated = await replaceSessions(tx, dated, now);
  const taken = written.filter((row) => row.taken).map(({ id }) => id);
  const touched = new Set([...written.map(({ id }) => id), ...redated]);
  return {
    ...{ taken: taken.length, changed: touched.size - taken.length, groups: groups.report },
    withPosition: rows.filter(({ position }) => position !== null).length,
  };
}

function openingRef({ ref }: OpeningRow): string {
  return `nyc-service:${ref}`;
}

function columnsOf(row: OpeningRow, groups: ReadonlyMap<string, string>, now: Date) {
  const published = publishedAt(row, now);
  return {
    ...{ ref: openingRef(row), group_id: groups.get(groupRef(row.group.ref)), title: row.title },
    ...{ body: row.summary, field: row.field, address: row.address ?? '', ...coordinates(row) },
    ...{ created_at: published, submitted_at: published, published_at: published },
  };
}

/** Dates that were moved into the future must not keep an opening hidden until then. */
function publishedAt({ createdOn, startDate }: OpeningRow, now: Date): Date {
  const listed = new Date(`${createdOn ?? startDate}T00:00:00+09:00`);
  return listed < now ? listed : now;
}

function coordinates({ position }: OpeningRow) {
  return position && { ...position, ...positionOf(position.lat, position.lng) };
}

function datedRows({ sessions, capacity }: OpeningRow, openingId: string): DatedRow[] {
  return sessions.map(({ startsAt, endsAt }) => ({
    ...{ opening_id: openingId, starts_at: startsAt, ends_at: endsAt, capacity },
  }));
}
