import type { Tx } from '@app/database';

export interface DatedRow {
  readonly opening_id: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly capacity: number | null;
}

const BATCH = 1000;

/**
 * Gives openings exactly these sessions. One that is no longer wanted goes, or is cancelled if somebody asked for it;
 * a capacity never falls below the places taken. Openings without a given session keep what they have.
 * @returns the ids of the openings whose sessions changed
 */
export async function replaceSessions(tx: Tx, rows: readonly DatedRow[], now: Date): Promise<Set<string>> {
  const touched = new Set<string>();
  const add = (found: { opening_id: string }[]) => {
    for (const row of found) touched.add(row.opening_id);
  };
  const all = JSON.stringify(rows);
  for (const statement of [REMOVE, CANCEL]) add(await tx.manager.query(statement, [all, now]));
  for (let at = 0; at < rows.length; at += BATCH) {
    add(await tx.manager.query(WRITE, [JSON.stringify(rows.slice(at, at + BATCH))]));
  }
  return touched;
}

const GIVEN =
  'jsonb_to_recordset($1::jsonb) AS given(opening_id uuid, starts_at timestamptz, ends_at timestamptz, capacity integer)';

const GONE = `
gone AS (
  SELECT s.id, s.opening_id,
    EXISTS (SELECT FROM match_sessions WHERE session_id = s.id) AS asked
  FROM sessions s
  WHERE s.opening_id IN (SELECT opening_id FROM ${GIVEN}) AND s.cancelled_at IS NULL AND s.starts_at > $2
    AND (s.opening_id, s.starts_at) NOT IN (SELECT opening_id, starts_at FROM ${GIVEN}))`;

const REMOVE = `
WITH ${GONE}, removed AS (DELETE FROM sessions WHERE id IN (SELECT id FROM gone WHERE NOT asked) RETURNING opening_id)
SELECT opening_id FROM removed`;

const CANCEL = `
WITH ${GONE}, cancelled AS (
  UPDATE sessions SET cancelled_at = $2 WHERE id IN (SELECT id FROM gone WHERE asked) RETURNING opening_id)
SELECT opening_id FROM cancelled`;

const WRITE = `
INSERT INTO sessions (opening_id, starts_at, ends_at, capacity)
SELECT opening_id, starts_at, ends_at, capacity FROM ${GIVEN}
ON CONFLICT (opening_id, starts_at) DO UPDATE SET ends_at = excluded.ends_at, cancelled_at = NULL,
  capacity = CASE WHEN excluded.capacity < sessions.taken THEN sessions.taken ELSE excluded.capacity END
WHERE ROW(sessions.ends_at, sessions.capacity) IS DISTINCT FROM ROW(excluded.ends_at, excluded.capacity)
  OR sessions.cancelled_at IS NOT NULL
RETURNING opening_id`;
