import type { Tx } from '@app/database';

/** The service may stand a day before somebody looks at what it printed. */
const LIVES = '24 hours';

export async function insertLink(
  tx: Tx,
  link: { id: string; email: string; hash: string },
  now: Date,
): Promise<void> {
  await tx.manager.query(
    `INSERT INTO sign_in_links (id, account_id, token_hash, created_at, expires_at)
     SELECT $1, id, $2, $3, $3::timestamptz + interval '${LIVES}' FROM accounts WHERE email = $4`,
    [link.id, link.hash, now, link.email],
  );
}
