import type { Tx } from '@app/database';

export interface DatedEvent {
  readonly event_id: string;
  readonly starts_at: string;
  readonly ends_at: string;
}

/**
 * Gives events exactly these sessions; of two that start together the longer one counts.
 * @returns the ids of the events whose sessions changed
 */
export async function replaceEventSessions(
  tx: Tx,
  eventIds: readonly string[],
  rows: readonly DatedEvent[],
): Promise<Set<string>> {
  const given = JSON.stringify(rows);
  const removed: { event_id: string }[] = await tx.manager.query(REMOVE, [given, eventIds]);
  const written: { event_id: string }[] = await tx.manager.query(WRITE, [given]);
  return new Set([...removed, ...written].map((row) => row.event_id));
}

const GIVEN =
  'jsonb_to_recordset($1::jsonb) AS given(event_id uuid, starts_at timestamptz, ends_at timestamptz)';

const REMOVE = `
WITH removed AS (
  DELETE FROM event_sessions WHERE event_id = ANY($2::uuid[])
    AND (event_id, starts_at) NOT IN (SELECT event_id, starts_at FROM ${GIVEN}) RETURNING event_id)
SELECT event_id FROM removed`;

const WRITE = `
INSERT INTO event_sessions (event_id, starts_at, ends_at)
SELECT event_id, starts_at, max(ends_at) FROM ${GIVEN} GROUP BY event_id, starts_at
ON CONFLICT (event_id, starts_at) DO UPDATE SET ends_at = excluded.ends_at
WHERE event_sessions.ends_at IS DISTINCT FROM excluded.ends_at
RETURNING event_id`;
