import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

export interface ActingAs {
  readonly personId: string | null;
  readonly groupIds: readonly string[];
}

/** As what a device's account acts besides its role at the centre, in one question: it is asked at every request. */
@Injectable()
export class ActingAsQuery {
  /** @returns `null` where there is no such device */
  async run(tx: Tx, deviceId: string): Promise<ActingAs | null> {
    const [row] = await tx.manager.query(
      `SELECT (SELECT id FROM people WHERE account_id = d.account_id) AS "personId",
         ARRAY(SELECT group_id FROM group_members m WHERE m.account_id = d.account_id AND left_at IS NULL ORDER BY since)
           AS "groupIds"
       FROM devices d WHERE d.id = $1`,
      [deviceId],
    );
    return row ?? null;
  }
}
