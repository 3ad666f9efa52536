import type { Tx } from '@app/database';

/**
 * The guardians' requests that went to the address of the account itself, once it has proved that the address is its own.
 * Read in the account's own name: were the condition forgotten, the wall would still give no others.
 */
export async function ownRequests(tx: Tx): Promise<string[]> {
  if (tx.actor.kind !== 'account') return [];
  const rows: { id: string }[] = await tx.manager.query(OWN, [tx.actor.accountId]);
  return rows.map(({ id }) => id);
}

const OWN = `
SELECT r.id FROM guardian_requests r JOIN accounts a ON a.id = r.account_id
WHERE r.account_id = $1 AND a.verified_at IS NOT NULL`;
