import { randomUUID } from 'node:crypto';
import { Account, audit, openAccount } from '@app/access';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { AddressChange } from './address-change.entity';
import { AddressLinks } from './address-links';
import { changesSince } from './change-address.statement';

const LINK_LIVES_MS = 24 * 3600_000;
const HOUR_MS = 3600_000;
const AN_HOUR = 5;

/**
 * A letter to the new address asks whether it is right; until then all goes to the old one. Whether somebody else uses
 * the new address is not told here.
 */
@Injectable()
export class AskAddressChange {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly links: AddressLinks,
  ) {}

  /** @throws Refusal `not-allowed`, `address-is-the-same`, `asked-too-often` */
  async run(email: string, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    await this.database.withActor(actor, (tx) =>
      this.ask(tx, email.trim().toLowerCase(), actor.accountId, now),
    );
  }

  private async ask(tx: Tx, email: string, accountId: string, now: Date): Promise<void> {
    const account = await tx.manager.findOneByOrFail(Account, { id: accountId });
    if (account.email === email) throw new Refusal('address-is-the-same');
    if ((await changesSince(tx, accountId, new Date(now.getTime() - HOUR_MS))) >= AN_HOUR)
      throw new Refusal('asked-too-often');
    const id = randomUUID();
    const newAccountId = await openAccount(tx, email, account.language, now);
    const expiresAt = new Date(now.getTime() + LINK_LIVES_MS);
    const change = { id, accountId, newAccountId, tokenHash: this.links.hashOf(id), askedAt: now, expiresAt };
    await tx.manager.insert(AddressChange, change);
    await audit(tx, now, 'ask-address-change', { kind: 'account', id: accountId });
    const message = { event: 'address-confirm', eventId: id, subjectId: id, now } as const;
    await this.outbox.add(tx, { ...message, recipientId: newAccountId, usefulUntil: expiresAt });
  }
}
