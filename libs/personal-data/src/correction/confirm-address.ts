import { audit, tokenHash } from '@app/access';
import { Database, inNameOf, Refusal, system } from '@app/database';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { isUnused } from './accounts-in-use.query';
import { AddressChange } from './address-change.entity';
import { swapAddresses } from './change-address.statement';

/** Whoever reads the letter at the new address says that it is right; the old address gets a word. */
@Injectable()
export class ConfirmAddress {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Refusal `address-link-not-valid`: unknown, used or too old, not told apart on purpose; `address-in-use` */
  async run(token: string, now: Date): Promise<void> {
    await this.database.withActor(system('sign-in'), async (tx) => {
      const open = { tokenHash: tokenHash(token), confirmedAt: IsNull(), expiresAt: MoreThan(now) };
      const confirmed = await tx.manager.update(AddressChange, open, { confirmedAt: now });
      if (confirmed.affected !== 1) throw new Refusal('address-link-not-valid');
      const { id, accountId, newAccountId } = await tx.manager.findOneByOrFail(AddressChange, {
        tokenHash: open.tokenHash,
      });
      const unused = await inNameOf(tx, system('retention'), () => isUnused(tx, newAccountId));
      if (!unused) throw new Refusal('address-in-use');
      await swapAddresses(tx, accountId, newAccountId);
      await audit(tx, now, 'change-address', { kind: 'account', id: accountId });
      const message = { event: 'address-changed', eventId: id, subjectId: id, now } as const;
      await this.outbox.add(tx, { ...message, recipientId: newAccountId });
    });
  }
}
