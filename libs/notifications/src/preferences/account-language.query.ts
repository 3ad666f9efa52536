import type { Tx } from '@app/database';

/** `null` where the account is gone or erased. */
export async function accountLanguage(tx: Tx, accountId: string): Promise<string | null> {
  const [row] = await tx.manager.query(
    "SELECT language FROM accounts WHERE id = $1 AND email NOT LIKE '%@erased.invalid'",
    [accountId],
  );
  return row?.language ?? null;
}
