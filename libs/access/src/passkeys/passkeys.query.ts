import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { ListedPasskey, Passkey } from './passkey';

const PASSKEY = `SELECT id, account_id AS "accountId", credential_id AS "credentialId", public_key AS "publicKey",
  counter::float8 AS counter, transports FROM passkeys`;

@Injectable()
export class PasskeysQuery {
  async byCredential(tx: Tx, credentialId: string): Promise<Passkey | null> {
    const [row] = await tx.manager.query(`${PASSKEY} WHERE credential_id = $1`, [credentialId]);
    return row ?? null;
  }

  async ofAccount(tx: Tx, accountId: string): Promise<Passkey[]> {
    return tx.manager.query(`${PASSKEY} WHERE account_id = $1 ORDER BY id`, [accountId]);
  }

  /** What a person sees of their own. */
  async listed(tx: Tx, accountId: string): Promise<ListedPasskey[]> {
    return tx.manager.query(
      'SELECT id, name, added_at AS "addedAt", used_at AS "usedAt" FROM passkeys WHERE account_id = $1 ORDER BY id',
      [accountId],
    );
  }
}
