import type { Tx } from '@app/database';

/** The address to which somebody's messages go now. */
export async function myAddress(tx: Tx, accountId: string): Promise<string> {
  const [row] = await tx.manager.query('SELECT email FROM accounts WHERE id = $1', [accountId]);
  return row.email;
}
