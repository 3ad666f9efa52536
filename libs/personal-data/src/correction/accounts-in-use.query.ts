import type { Tx } from '@app/database';

const UNUSED = `NOT EXISTS (SELECT FROM people p WHERE p.account_id = a.id)
  AND NOT EXISTS (SELECT FROM group_members g WHERE g.account_id = a.id)
  AND NOT EXISTS (SELECT FROM staff_roles s WHERE s.account_id = a.id)
  AND NOT EXISTS (SELECT FROM guardian_requests r WHERE r.account_id = a.id)
  AND NOT EXISTS (SELECT FROM representative_transfers f WHERE a.id IN (f.from_account_id, f.to_account_id))
  AND a.email NOT LIKE '%@erased.invalid'`;

/** Whether an account stands for nothing but an address. */
export async function isUnused(tx: Tx, accountId: string): Promise<boolean> {
  const rows = await tx.manager.query(`SELECT FROM accounts a WHERE a.id = $1 AND ${UNUSED}`, [accountId]);
  return rows.length > 0;
}

/** Accounts that somebody asked a link for once and never used for anything, a month ago or longer. */
export async function unusedAccounts(tx: Tx, now: Date): Promise<string[]> {
  return idsOf(
    await tx.manager.query(
      `SELECT a.id FROM accounts a WHERE a.created_at < $1::timestamptz - interval '30 days' AND ${UNUSED}
         AND NOT EXISTS (SELECT FROM sign_in_links l WHERE l.account_id = a.id AND l.created_at > $1::timestamptz - interval '30 days')
         AND NOT EXISTS (SELECT FROM audit_trail t WHERE t.subject_id = a.id AND t.at > $1::timestamptz - interval '30 days')
       ORDER BY a.id LIMIT 500`,
      [now],
    ),
  );
}

/** Accounts that hold an address to which, or from which, somebody moved. */
export async function addressesLeft(tx: Tx, accountId: string): Promise<string[]> {
  return idsOf(
    await tx.manager.query(
      `SELECT a.id FROM accounts a JOIN address_changes c ON c.new_account_id = a.id WHERE c.account_id = $1 AND ${UNUSED}`,
      [accountId],
    ),
  );
}

function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
