import { inNameOf, type StaffRole, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

interface Row {
  readonly accountId: string;
  readonly areaId: string | null;
}

/** Accounts of the coordinators for an area; without an area, or where an area has none of its own, all of them. */
@Injectable()
export class CoordinatorsQuery {
  async run(tx: Tx, areaId: string | null): Promise<string[]> {
    return nearest(await holders(tx, ['coordinator', 'head-coordinator']), areaId);
  }

  /** The head coordinators; where there is none, whoever would have been asked anyway. */
  async heads(tx: Tx, areaId: string | null): Promise<string[]> {
    const rows = await holders(tx, ['head-coordinator']);
    return rows.length > 0 ? nearest(rows, areaId) : this.run(tx, areaId);
  }
}

function holders(tx: Tx, roles: readonly StaffRole[]): Promise<Row[]> {
  return inNameOf(tx, system('telling'), () => tx.manager.query(HOLDERS, [roles]));
}

const HOLDERS = `
SELECT account_id AS "accountId", area_id AS "areaId" FROM staff_roles
WHERE until IS NULL AND role = ANY ($1) ORDER BY account_id`;

function nearest(rows: readonly Row[], areaId: string | null): string[] {
  const near = rows.filter((row) => areaId === null || row.areaId === null || row.areaId === areaId);
  return (near.length > 0 ? near : rows).map((row) => row.accountId);
}
