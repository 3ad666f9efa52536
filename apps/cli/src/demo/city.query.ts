import type { Tx } from '@app/database';

export async function demoCityIsThere(tx: Tx): Promise<boolean> {
  const [{ there }] = await tx.manager.query(
    "SELECT EXISTS (SELECT FROM groups WHERE ref LIKE 'demo:%') AS there",
  );
  return there;
}

/** Account ids by address. */
export async function accountsByEmail(tx: Tx, emails: readonly string[]): Promise<Map<string, string>> {
  const rows: { email: string; id: string }[] = await tx.manager.query(
    'SELECT email, id FROM accounts WHERE email = ANY($1::text[])',
    [emails],
  );
  return new Map(rows.map(({ email, id }) => [email, id]));
}

/** The address with which a resident signs in. */
export async function emailOfResident(tx: Tx, ref: string): Promise<string | null> {
  const [row] = await tx.manager.query(
    'SELECT a.email FROM people p JOIN accounts a ON a.id = p.account_id WHERE p.ref = $1',
    [ref],
  );
  return row?.email ?? null;
}
