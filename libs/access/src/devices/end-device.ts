import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit.statement';
import { endAllDevices, endDevice } from './device.statement';

/** Signs out on the server, one of my devices or all of them: what a cookie says no longer counts. */
@Injectable()
export class EndDevice {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `not-found` for a device that is not mine or has ended */
  async run(deviceId: string, actor: Actor, now: Date): Promise<void> {
    const accountId = accountOf(actor);
    await this.database.withActor(actor, async (tx) => {
      if (!(await endDevice(tx, accountId, deviceId, now))) throw new Refusal('not-found');
      await audit(tx, now, 'sign-out', { kind: 'account', id: accountId });
    });
  }

  async all(actor: Actor, now: Date): Promise<void> {
    const accountId = accountOf(actor);
    await this.database.withActor(actor, async (tx) => {
      await endAllDevices(tx, accountId, now);
      await audit(tx, now, 'sign-out', { kind: 'account', id: accountId }, 'all-devices');
    });
  }
}

function accountOf(actor: Actor): string {
  if (actor.kind !== 'account') throw new Refusal('sign-in-needed');
  return actor.accountId;
}
