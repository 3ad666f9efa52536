import type { StaffRole, Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

/** The staff role that an account holds now, if any. */
@Injectable()
export class StaffOfAccountQuery {
  async run(tx: Tx, accountId: string): Promise<{ role: StaffRole; areaId: string | null } | null> {
    const rows = await tx.manager.query(
      'SELECT role, area_id AS "areaId" FROM staff_roles WHERE account_id = $1 AND until IS NULL',
      [accountId],
    );
    return rows[0] ?? null;
  }
}
