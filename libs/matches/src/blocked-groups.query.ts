import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

export interface BlockedGroup {
  readonly groupId: string;
  readonly name: string;
  readonly since: Date;
}

/** The groups that a resident blocked, the latest first. What the group's side did is not told. */
@Injectable()
export class BlockedGroupsQuery {
  async run(tx: Tx, personId: string): Promise<BlockedGroup[]> {
    return tx.manager.query(
      `SELECT g.id AS "groupId", g.name, b.since FROM group_blocks b JOIN groups g ON g.id = b.group_id
       WHERE b.person_id = $1 AND b.by = 'resident' AND b.until IS NULL ORDER BY b.since DESC, g.id`,
      [personId],
    );
  }
}
