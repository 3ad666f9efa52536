import type { Tx } from '@app/database';
import type { Passkey } from './passkey';

export interface NewPasskey extends Omit<Passkey, 'id'> {
  readonly name: string;
}

/** `false` where another account has the credential already. */
export async function insertPasskey(tx: Tx, passkey: NewPasskey, now: Date): Promise<boolean> {
  const { accountId, credentialId, publicKey, counter, transports, name } = passkey;
  const rows = await tx.manager.query(
    `INSERT INTO passkeys (account_id, credential_id, public_key, counter, transports, name, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
    [accountId, credentialId, publicKey, counter, transports, name, now],
  );
  return rows.length === 1;
}

/** A counter that does not grow is a copy's; passkeys that are kept in a cloud count nothing and stay at 0. */
export async function usePasskey(tx: Tx, id: string, counter: number, now: Date): Promise<boolean> {
  const [, used] = await tx.manager.query(
    `UPDATE passkeys SET counter = $2, used_at = $3
     WHERE id = $1 AND (counter < $2 OR (counter = 0 AND $2::bigint = 0))`,
    [id, counter, now],
  );
  return used === 1;
}

export async function deletePasskey(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const [, gone] = await tx.manager.query('DELETE FROM passkeys WHERE id = $2 AND account_id = $1', [
    accountId,
    id,
  ]);
  return gone === 1;
}
