import { inNameOf, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { signedIn } from './signed-in';

/** An account, and on how many devices it is signed in. */
export interface AccountDevices {
  readonly accountId: string;
  readonly email: string;
  readonly devices: number;
}

/** Who is to be signed out, for administrators: found by address or by account. */
@Injectable()
export class AccountDevicesQuery {
  async ofAddress(tx: Tx, email: string, now: Date): Promise<AccountDevices | null> {
    return this.read(tx, [email.trim().toLowerCase(), null, now]);
  }

  async one(tx: Tx, accountId: string, now: Date): Promise<AccountDevices | null> {
    return this.read(tx, [null, accountId, now]);
  }

  private async read(tx: Tx, values: (string | Date | null)[]): Promise<AccountDevices | null> {
    const [row] = await inNameOf(tx, system('sign-in'), () => tx.manager.query(ACCOUNT, values));
    return row ?? null;
  }
}

const ACCOUNT = `
SELECT a.id AS "accountId", a.email,
  (SELECT count(*) FROM devices d WHERE d.account_id = a.id AND ${signedIn('d', '$3')})::int AS devices
FROM accounts a WHERE a.email = $1 OR a.id = $2`;
