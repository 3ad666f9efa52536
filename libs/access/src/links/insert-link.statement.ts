import type { Tx } from '@app/database';
import { signInToken, tokenHash } from './sign-in-token';

const INVITATION_LIVES = '72 hours';

/** An invitation for staff to register a passkey; gives the link's id, from which its token is derived. */
export async function insertInvitation(
  tx: Tx,
  accountId: string,
  secret: string,
  now: Date,
): Promise<string> {
  const [{ id }] = await tx.manager.query('SELECT gen_random_uuid() AS id');
  await tx.manager.query(
    `INSERT INTO sign_in_links (id, account_id, token_hash, purpose, return_to, created_at, expires_at)
     VALUES ($1, $2, $3, 'invitation', '/me/devices?done=invited', $4, $4::timestamptz + interval '${INVITATION_LIVES}')`,
    [id, accountId, tokenHash(signInToken(id, secret)), now],
  );
  return id;
}
