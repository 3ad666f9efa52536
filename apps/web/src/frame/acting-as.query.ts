import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

export interface ActingAs {
  readonly personId: string | null;
  readonly groupIds: readonly string[];
}

/** As what an account acts besides its role at the centre, in one question: it is asked at every request. */
@Injectable()
export class ActingAsQuery {
  async run(tx: Tx, accountId: string): Promise<ActingAs> {
    const [row] = await tx.manager.query(
      `SELECT (SELECT id FROM people WHERE account_id = $1) AS "personId",
         ARRAY(SELECT group_id FROM group_members WHERE account_id = $1 AND left_at IS NULL ORDER BY since) AS "groupIds"`,
      [accountId],
    );
    return row;
  }
}
