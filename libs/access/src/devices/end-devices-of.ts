import { type Actor, Database, inNameOf, Refusal, system } from '@app/database';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit.statement';
import { AccountDevicesQuery } from './account-devices.query';
import { endAllDevices } from './device.statement';

/** Signs somebody else out on every device: a telephone is gone, or nobody knows who sits there. */
@Injectable()
export class EndDevicesOf {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountDevicesQuery,
  ) {}

  /** @throws Refusal `not-allowed`, `account-unknown` */
  async run(accountId: string, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account' || actor.staff?.role !== 'administrator') throw new Refusal('not-allowed');
    await this.database.withActor(actor, async (tx) => {
      const account = await this.accounts.one(tx, accountId, now);
      if (!account) throw new Refusal('account-unknown');
      await inNameOf(tx, system('sign-in'), () => endAllDevices(tx, accountId, now));
      await audit(tx, now, 'end-devices', { kind: 'account', id: accountId }, String(account.devices));
    });
  }
}
