import { inNameOf, system, type Tx } from '@app/database';

export interface DueDigest {
  readonly personId: string;
  readonly accountId: string;
}

/**
 * Residents with an account who wish a digest of this rhythm and have had none chosen for this period, in the order of
 * their ids.
 */
export async function dueDigests(
  tx: Tx,
  rhythm: 'weekly' | 'daily',
  period: string,
  limit: number,
): Promise<DueDigest[]> {
  return inNameOf(tx, system('telling'), () => tx.manager.query(DUE, [rhythm, period, limit]));
}

/** Which of these openings were published since, and are nothing that this resident has to do with already. */
export async function newToPerson(
  tx: Tx,
  personId: string,
  openingIds: readonly string[],
  since: Date,
): Promise<Set<string>> {
  const rows: { id: string }[] = await tx.manager.query(
    `SELECT o.id FROM openings o WHERE o.id = ANY ($2) AND o.published_at > $3
     AND NOT EXISTS (SELECT FROM matches m WHERE m.opening_id = o.id AND m.person_id = $1)`,
    [personId, openingIds, since],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Whether anything was published since: mostly nothing need be ranked for anybody. */
export async function anythingNew(tx: Tx, since: Date, now: Date): Promise<boolean> {
  const rows: unknown[] = await tx.manager.query(
    'SELECT FROM openings WHERE published_at > $1 AND published_at <= $2 AND closed_at IS NULL LIMIT 1',
    [since, now],
  );
  return rows.length > 0;
}

const DUE = `
SELECT p.id AS "personId", p.account_id AS "accountId" FROM people p
LEFT JOIN message_wishes w ON w.account_id = p.account_id
WHERE p.account_id IS NOT NULL AND p.card_completed_at IS NOT NULL AND p.paused_at IS NULL
  AND coalesce(w.digest, 'weekly') = $1
  AND NOT EXISTS (SELECT FROM digests d WHERE d.person_id = p.id AND d.period = $2)
ORDER BY p.id LIMIT $3`;
