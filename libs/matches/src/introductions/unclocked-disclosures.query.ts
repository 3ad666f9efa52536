import type { Tx } from '@app/database';

/** Open disclosures whose end no clock awaits. */
export async function unclockedDisclosures(tx: Tx): Promise<{ id: string; matchId: string }[]> {
  return tx.manager.query(
    `SELECT d.id, d.match_id AS "matchId" FROM disclosures d
     WHERE d.opened_at IS NOT NULL AND d.closed_at IS NULL
       AND NOT EXISTS (SELECT FROM clocks c WHERE c.subject_id = d.id AND c.settled_at IS NULL)
     ORDER BY d.id LIMIT 1000`,
  );
}
