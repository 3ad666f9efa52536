import { Database, Refusal, system } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { Account } from './account.entity';
import { audit } from './audit.statement';
import { SignInLink } from './sign-in-link.entity';
import { tokenHash } from './sign-in-token';

/** Exchanges a link's token for its account, once. */
@Injectable()
export class UseSignInLink {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `sign-in-link-not-valid`: unknown, used or too old, not told apart on purpose */
  async run(token: string, now: Date): Promise<{ accountId: string; returnTo: string | null }> {
    return this.database.withActor(system('sign-in'), async (tx) => {
      const open = { tokenHash: tokenHash(token), usedAt: IsNull(), expiresAt: MoreThan(now) };
      // The conditional update decides between two who use the link at once.
      const used = await tx.manager.update(SignInLink, open, { usedAt: now });
      if (used.affected !== 1) throw new Refusal('sign-in-link-not-valid');
      const link = await tx.manager.findOneByOrFail(SignInLink, { tokenHash: tokenHash(token) });
      await tx.manager.update(Account, { id: link.accountId, verifiedAt: IsNull() }, { verifiedAt: now });
      await audit(tx, now, 'sign-in', { kind: 'account', id: link.accountId });
      return { accountId: link.accountId, returnTo: link.returnTo };
    });
  }
}
