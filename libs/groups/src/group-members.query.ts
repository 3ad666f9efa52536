import { inNameOf, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

/** Who acts for which group now. */
@Injectable()
export class GroupMembersQuery {
  /** Accounts of a group's members. */
  async accounts(tx: Tx, groupId: string): Promise<string[]> {
    const rows: { accountId: string }[] = await inNameOf(tx, system('telling'), () =>
      tx.manager.query(
        'SELECT account_id AS "accountId" FROM group_members WHERE group_id = $1 AND left_at IS NULL ORDER BY since',
        [groupId],
      ),
    );
    return rows.map((row) => row.accountId);
  }

  /** Groups that an account acts for. */
  async groups(tx: Tx, accountId: string): Promise<string[]> {
    const rows: { groupId: string }[] = await tx.manager.query(
      'SELECT group_id AS "groupId" FROM group_members WHERE account_id = $1 AND left_at IS NULL ORDER BY since',
      [accountId],
    );
    return rows.map((row) => row.groupId);
  }
}
