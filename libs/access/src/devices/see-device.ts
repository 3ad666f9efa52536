import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type Device, isOver } from './device';
import { DeviceQuery } from './device.query';
import { endDevice, markSeen } from './device.statement';

const A_MINUTE_MS = 60_000;

/** Reads who sits at a device, at every request: one that was ended, or staff who were away too long, is nobody. */
@Injectable()
export class SeeDevice {
  constructor(private readonly devices: DeviceQuery) {}

  /** @param tx in the name of sign-in */
  async run(tx: Tx, deviceId: string, now: Date): Promise<Device | null> {
    const device = await this.devices.run(tx, deviceId);
    if (!device) return null;
    if (isOver(device, now)) {
      await endDevice(tx, device.accountId, device.id, now);
      return null;
    }
    if (now.getTime() - device.seenAt.getTime() >= A_MINUTE_MS) await markSeen(tx, device.id, now);
    return device;
  }
}
