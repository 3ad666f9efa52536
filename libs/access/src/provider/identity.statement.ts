import type { Tx } from '@app/database';

export async function accountOfIdentity(tx: Tx, issuer: string, subject: string): Promise<string | null> {
  const [row] = await tx.manager.query(
    'SELECT account_id AS "accountId" FROM provider_identities WHERE issuer = $1 AND subject = $2',
    [issuer, subject],
  );
  return row?.accountId ?? null;
}

export async function insertIdentity(
  tx: Tx,
  { issuer, subject, accountId }: { issuer: string; subject: string; accountId: string },
  now: Date,
): Promise<void> {
  await tx.manager.query(
    'INSERT INTO provider_identities (issuer, subject, account_id, since) VALUES ($1, $2, $3, $4)',
    [issuer, subject, accountId, now],
  );
}
