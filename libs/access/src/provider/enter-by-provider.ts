import { Database, Refusal, system, type Tx, takeTurns } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Account } from '../account.entity';
import { audit } from '../audit.statement';
import { openAccount } from '../open-account.statement';
import { accountOfIdentity, insertIdentity } from './identity.statement';

/** What a provider says of somebody, after its answer was checked. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** An address that the provider itself has verified. */
  readonly email: string | null;
}

/** Finds the account of whoever a provider has let in; the first time by the address that the provider has verified. */
@Injectable()
export class EnterByProvider {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `provider-without-address` */
  async run(identity: Identity, language: string, now: Date): Promise<string> {
    const { issuer, subject } = identity;
    return this.database.withActor(system('sign-in'), async (tx) => {
      await takeTurns(tx, `provider ${issuer} ${subject}`);
      const known = await accountOfIdentity(tx, issuer, subject);
      const id = known ?? (await this.open(tx, identity, language, now));
      await audit(tx, now, 'sign-in', { kind: 'account', id }, 'provider');
      return id;
    });
  }

  private async open(tx: Tx, identity: Identity, language: string, now: Date): Promise<string> {
    const { issuer, subject, email } = identity;
    if (email === null) throw new Refusal('provider-without-address');
    const accountId = await openAccount(tx, email.trim().toLowerCase(), language, now);
    await tx.manager.update(Account, { id: accountId, verifiedAt: IsNull() }, { verifiedAt: now });
    await insertIdentity(tx, { issuer, subject, accountId }, now);
    return accountId;
  }
}
