import type { Tx } from '@app/database';

type Listed = 'people' | 'openings';

/** The id behind a ref, which is a row's own ref or its id; `null` if there is none. */
export async function idOfRef(tx: Tx, table: Listed, ref: string): Promise<string | null> {
  const [row] = await tx.manager.query(`SELECT id FROM ${table} WHERE ref = $1 OR id::text = $1`, [ref]);
  return row?.id ?? null;
}

/** What the rows are called outside: the ref they were imported with, or else their id. */
export async function refsOf(tx: Tx, table: Listed): Promise<Map<string, string>> {
  const rows: { id: string; ref: string }[] = await tx.manager.query(
    `SELECT id, coalesce(ref, id::text) AS ref FROM ${table}`,
  );
  return new Map(rows.map(({ id, ref }) => [id, ref]));
}
