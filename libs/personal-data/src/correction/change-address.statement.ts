import type { Tx } from '@app/database';

/**
 * The account takes the address of the other, which keeps the old one until the word to it is sent. Links that went to
 * the old address open nothing any more.
 */
export async function swapAddresses(tx: Tx, accountId: string, newAccountId: string): Promise<void> {
  const [{ old, wanted }] = await tx.manager.query(
    `SELECT (SELECT email FROM accounts WHERE id = $1) AS old, (SELECT email FROM accounts WHERE id = $2) AS wanted`,
    [accountId, newAccountId],
  );
  const set = 'UPDATE accounts SET email = $2 WHERE id = $1';
  await tx.manager.query(set, [newAccountId, `${newAccountId}@erased.invalid`]);
  await tx.manager.query(set, [accountId, wanted]);
  await tx.manager.query(set, [newAccountId, old]);
  await tx.manager.query('DELETE FROM sign_in_links WHERE account_id = ANY ($1) AND used_at IS NULL', [
    [accountId, newAccountId],
  ]);
}

/** How often somebody has asked for a new address since a time. */
export async function changesSince(tx: Tx, accountId: string, since: Date): Promise<number> {
  const [row] = await tx.manager.query(
    'SELECT count(*)::int AS count FROM address_changes WHERE account_id = $1 AND asked_at > $2',
    [accountId, since],
  );
  return row.count;
}
