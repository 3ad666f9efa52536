import type { Tx } from '@app/database';
import { AUDIT_LINE } from './audit-line';

/** A seal beside the rows that stand under its ids now. */
export interface SealedRows {
  readonly number: number;
  readonly ids: string;
  readonly rowCount: number;
  readonly hash: Buffer;
  readonly found: number;
  readonly lines: string;
}

/** The next seals of the chain with what they hold. */
export async function sealsAfter(tx: Tx, number: number, limit: number): Promise<SealedRows[]> {
  return tx.manager.query(
    `SELECT s.number::int, s.ids::text, s.row_count AS "rowCount", s.hash,
       coalesce(held.found, 0)::int AS found, coalesce(held.lines, '') AS lines
     FROM audit_seals s CROSS JOIN LATERAL (
       SELECT count(*) AS found, string_agg(${AUDIT_LINE}, E'\\n' ORDER BY a.id) AS lines
       FROM unnest(s.ids) each JOIN audit_trail a ON a.id >= lower(each) AND a.id < upper(each)) held
     WHERE s.number > $1 ORDER BY s.number LIMIT $2`,
    [number, limit],
  );
}

/** The first id of a seal under which no row stands. */
export async function firstMissing(tx: Tx, ids: string): Promise<string | null> {
  const [row] = await tx.manager.query(
    `SELECT min(wanted)::text AS id
     FROM unnest($1::int8multirange) held, generate_series(lower(held), upper(held) - 1) wanted
     WHERE NOT EXISTS (SELECT FROM audit_trail a WHERE a.id = wanted)`,
    [ids],
  );
  return row.id;
}

/** The first row that neither stands under a seal nor waits for one: it came in past the trail's own door. */
export async function firstStray(tx: Tx): Promise<string | null> {
  const [row] = await tx.manager.query(
    `WITH sealed AS (SELECT coalesce(range_agg(ids), '{}') AS ids FROM audit_seals)
     SELECT min(a.id)::text AS id FROM audit_trail a, sealed
     WHERE NOT a.id <@ sealed.ids AND NOT EXISTS (SELECT FROM audit_unsealed u WHERE u.id = a.id)`,
  );
  return row.id;
}

export interface Waiting {
  readonly count: number;
  readonly oldestSeconds: number;
}

/** Rows that wait for their seal, and for how long the oldest has. */
export async function unsealedRows(tx: Tx): Promise<Waiting> {
  const [row] = await tx.manager.query(
    `SELECT count(*)::int AS count, coalesce(extract(epoch FROM now() - min(since)), 0)::float8 AS "oldestSeconds"
     FROM audit_unsealed`,
  );
  return row;
}
