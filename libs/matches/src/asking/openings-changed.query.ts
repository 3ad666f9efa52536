import type { Tx } from '@app/database';

/** The oldest transaction under way: nothing that is not seen yet was written by an older one. */
export async function openingsPoint(tx: Pick<Tx, 'manager'>): Promise<string> {
  const [row] = await tx.manager.query('SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS point');
  return row.point;
}

/** What of openings and sessions was written from a point on, as one text to compare: equal means nothing changed. */
export async function openingsChanged(tx: Pick<Tx, 'manager'>, point: string): Promise<string> {
  const [row] = await tx.manager.query(CHANGED, [point]);
  return row.changed;
}

const CHANGED = `
SELECT md5(coalesce(string_agg(line, ',' ORDER BY line), '')) AS changed FROM (
  SELECT concat_ws(':', 'o', number, changed_in) AS line FROM opening_match WHERE changed_in >= $1::text::xid8
  UNION ALL
  SELECT concat_ws(':', 's', number, changed_in) FROM session_match WHERE changed_in >= $1::text::xid8) lines`;
