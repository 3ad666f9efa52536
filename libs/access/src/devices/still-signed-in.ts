import { Database, system } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type Device, isOver } from './device';
import { DeviceQuery } from './device.query';

/** Looks whether a device is still signed in, for what stays open in it: looking is no sign that somebody sits there. */
@Injectable()
export class StillSignedIn {
  constructor(
    private readonly database: Database,
    private readonly devices: DeviceQuery,
  ) {}

  async run(deviceId: string, now: Date): Promise<Device | null> {
    const device = await this.database.withActor(system('sign-in'), (tx) => this.devices.run(tx, deviceId));
    return device && !isOver(device, now) ? device : null;
  }
}
