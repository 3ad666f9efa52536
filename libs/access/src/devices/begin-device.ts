import { Database, system } from '@app/database';
import { Injectable } from '@nestjs/common';
import { endDevice, insertDevice, type NewDevice } from './device.statement';

/** Signs a device in, in place of what was signed in there before. */
@Injectable()
export class BeginDevice {
  constructor(private readonly database: Database) {}

  /** @returns the new device's id */
  async run(device: NewDevice, before: { accountId: string; id: string } | null, now: Date): Promise<string> {
    return this.database.withActor(system('sign-in'), async (tx) => {
      if (before) await endDevice(tx, before.accountId, before.id, now);
      return insertDevice(tx, device, now);
    });
  }
}
