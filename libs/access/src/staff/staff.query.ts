import type { StaffRole, Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

/** Somebody who works for the centre now. */
export interface StaffMember {
  readonly accountId: string;
  readonly email: string;
  readonly role: StaffRole;
  /** `null`: the whole city. */
  readonly areaId: string | null;
  readonly areaNumber: number | null;
  readonly since: Date;
}

/** Everybody with a role of the centre: administrators first, then by area. */
@Injectable()
export class StaffQuery {
  async run(tx: Tx): Promise<StaffMember[]> {
    return tx.manager.query(`${STAFF} ORDER BY s.role = 'administrator' DESC, s.role = 'head-coordinator' DESC,
      a.number NULLS FIRST, c.email`);
  }

  async one(tx: Tx, accountId: string): Promise<StaffMember | null> {
    const [row] = await tx.manager.query(`${STAFF} AND s.account_id = $1`, [accountId]);
    return row ?? null;
  }
}

const STAFF = `
SELECT s.account_id AS "accountId", c.email, s.role, s.area_id AS "areaId", a.number AS "areaNumber", s.since
FROM staff_roles s JOIN accounts c ON c.id = s.account_id LEFT JOIN community_areas a ON a.id = s.area_id
WHERE s.until IS NULL`;
