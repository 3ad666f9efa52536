import type { Tx } from '@app/database';
import type { EventRow } from '@app/imports';
import { type Counts } from './counts';
import { replaceEventSessions } from './event-sessions.statement';
import { idsByRef } from './ids.query';
import { type Table, upsert } from './upsert.statement';

const EVENTS: Table = {
  name: 'events',
  key: ['ref'],
  columns: {
    ...{ ref: 'text', office: 'text', title: 'text', body: 'text', audience: 'text', place_name: 'text' },
    ...{
      lat: 'float8',
      lng: 'float8',
      fee: 'text',
      places: 'integer',
      places_note: 'text',
      applications: 'text',
    },
    ...{ url: 'text', phone: 'text', published_at: 'timestamptz' },
  },
  once: ['published_at'],
};

/** Public events of an office with their sessions. */
export async function writeEvents(tx: Tx, rows: readonly EventRow[], now: Date): Promise<Counts> {
  const written = await upsert(
    tx,
    EVENTS,
    rows.map((row) => columnsOf(row, now)),
  );
  const ids = await idsByRef(tx, 'events', rows.map(eventRef));
  const dated = rows.flatMap((row) =>
    row.sessions.map(({ startsAt, endsAt }) => ({
      ...{ event_id: ids.get(eventRef(row)) as string, starts_at: startsAt, ends_at: endsAt },
    })),
  );
  const redated = await replaceEventSessions(tx, [...ids.values()], dated);
  const taken = written.filter((row) => row.taken).length;
  const touched = new Set([...written.map(({ id }) => id), ...redated]);
  return { taken, changed: touched.size - taken };
}

function eventRef({ ref }: EventRow): string {
  return `takamatsu-events:${ref}`;
}

function columnsOf(row: EventRow, now: Date) {
  return {
    ...{ ref: eventRef(row), office: row.office ?? '', title: row.title, body: row.description ?? '' },
    ...{ audience: row.audience ?? '', place_name: row.place ?? '', ...row.position, fee: row.fee ?? '' },
    ...{ places: row.capacity.places, places_note: row.capacity.note ?? '' },
    ...{ applications: row.applications ?? '', url: row.url, phone: row.phone, published_at: now },
  };
}
