import type { Client } from 'pg';
import { copyIn } from '../sql/copy.statement';
import {
  type Cells,
  type CityTable,
  DAYS_AWAY,
  HELD_PLACES,
  MATCHES,
  OPENINGS,
  PEOPLE,
  QUALIFICATIONS,
  SESSIONS,
} from './city-rows';
import type { City } from './draw-city';

const LINES_A_CHUNK = 500;

/**
 * Writes a drawn city into an empty, migrated database by COPY, in one transaction; matching's projections follow
 * by their triggers. Residents with id number n have the number n; so have openings and sessions.
 */
export async function writeCity(client: Client, city: City, now: Date): Promise<void> {
  await client.query('BEGIN');
  await client.query(GROUP, [now]);
  for (const table of [OPENINGS, SESSIONS]) await copyRows(client, table, city.openings, now);
  for (const table of [PEOPLE, DAYS_AWAY, QUALIFICATIONS, MATCHES, HELD_PLACES])
    await copyRows(client, table, city.people(), now);
  await client.query('COMMIT');
}

const GROUP = `INSERT INTO groups (id, number, name, created_at, registered_at)
  VALUES ('00000000-0000-4000-8001-000000000001', 1, '永山こども食堂', $1, $1)`;

function copyRows<T>(
  client: Client,
  { table, columns, rows }: CityTable<T>,
  from: Iterable<T>,
  now: Date,
): Promise<void> {
  return copyIn(client, table, columns, chunked(linesOf(from, rows, now)));
}

function* linesOf<T>(from: Iterable<T>, rows: CityTable<T>['rows'], now: Date): Generator<string> {
  for (const each of from) for (const cells of rows(each, now)) yield `${cells.map(cell).join('\t')}\n`;
}

function* chunked(lines: Iterable<string>): Generator<string> {
  let chunk: string[] = [];
  for (const line of lines)
    if (chunk.push(line) === LINES_A_CHUNK) {
      yield chunk.join('');
      chunk = [];
    }
  if (chunk.length > 0) yield chunk.join('');
}

function cell(value: Cells[number]): string {
  if (value === null) return '\\N';
  if (Array.isArray(value)) return `{${value.join(',')}}`;
  return String(value);
}
