import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit.statement';
import { deletePasskey } from './passkey.statement';

@Injectable()
export class RemovePasskey {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `not-found` for one that is not mine */
  async run(passkeyId: string, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account') throw new Refusal('sign-in-needed');
    const { accountId } = actor;
    await this.database.withActor(actor, async (tx) => {
      if (!(await deletePasskey(tx, accountId, passkeyId))) throw new Refusal('not-found');
      await audit(tx, now, 'passkey-removed', { kind: 'account', id: accountId });
    });
  }
}
