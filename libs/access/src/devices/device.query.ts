import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { Device, SignedInBy } from './device';
import { signedIn } from './signed-in';

/** A device that is signed in, as its owner sees it in the list. */
export interface ListedDevice {
  readonly id: string;
  readonly name: string;
  readonly signedInBy: SignedInBy;
  readonly beganAt: Date;
  readonly seenAt: Date;
}

/** Devices that are signed in; one that was ended is not found, whatever its cookie says. */
@Injectable()
export class DeviceQuery {
  async run(tx: Tx, id: string): Promise<Device | null> {
    const [row] = await tx.manager.query(
      `SELECT d.id, d.account_id AS "accountId", d.signed_in_by AS "signedInBy", d.began_at AS "beganAt",
         d.proved_at AS "provedAt", d.seen_at AS "seenAt", s.role, s.area_id AS "areaId"
       FROM devices d LEFT JOIN staff_roles s ON s.account_id = d.account_id AND s.until IS NULL
       WHERE d.id = $1 AND d.ended_at IS NULL`,
      [id],
    );
    if (!row) return null;
    const { role, areaId, ...device } = row;
    return { ...device, staff: role ? { role, areaId } : null };
  }

  /** Those of an account, the latest first. */
  async ofAccount(tx: Tx, accountId: string, now: Date): Promise<ListedDevice[]> {
    return tx.manager.query(
      `SELECT id, name, signed_in_by AS "signedInBy", began_at AS "beganAt", seen_at AS "seenAt" FROM devices d
       WHERE account_id = $1 AND ${signedIn('d', '$2')}
       ORDER BY seen_at DESC, id DESC`,
      [accountId, now],
    );
  }
}
