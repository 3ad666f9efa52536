import { type Device, SeeDevice, waitsForPasskey } from '@app/access';
import { Config } from '@app/config';
import { type Actor, ANYONE, Database, system } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { SessionData } from 'express-session';
import { ActingAsQuery } from './acting-as.query';

/** Who asks, and from which device. */
export interface Present {
  readonly actor: Actor;
  readonly device: Device | null;
  /** The account has a role at the centre in which this device may not act. */
  readonly waitsForPasskey: boolean;
}

const NOBODY: Present = { actor: ANYONE, device: null, waitsForPasskey: false };

/** Reads what a signed-in account may act as, at every request: a role that is left, or a device that was ended, ends at once. */
@Injectable()
export class ActorOfSession {
  constructor(
    private readonly database: Database,
    private readonly devices: SeeDevice,
    private readonly actingAs: ActingAsQuery,
    private readonly config: Config,
  ) {}

  async run(session: Partial<SessionData> | undefined, now: Date): Promise<Present> {
    const { deviceId } = session ?? {};
    if (!deviceId) return NOBODY;
    return this.database.withActor(system('sign-in'), async (tx) => {
      const device = await this.devices.run(tx, deviceId, now);
      if (!device) return NOBODY;
      const { accountId } = device;
      const waits = waitsForPasskey(device, this.config.staffByLink);
      const actor: Actor = {
        kind: 'account',
        accountId,
        ...(await this.actingAs.run(tx, accountId)),
        staff: waits ? null : device.staff,
      };
      return { actor, device, waitsForPasskey: waits };
    });
  }
}
