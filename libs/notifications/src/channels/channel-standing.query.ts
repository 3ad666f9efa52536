import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

/** How an account stands with LINE and push, for its own page. */
export interface ChannelStanding {
  readonly line: 'off' | 'on' | 'blocked';
  /** Browsers that take push messages. */
  readonly devices: number;
}

@Injectable()
export class ChannelStandingQuery {
  async run(tx: Tx, accountId: string): Promise<ChannelStanding> {
    const [row] = await tx.manager.query(
      `SELECT coalesce((SELECT CASE WHEN blocked_at IS NULL THEN 'on' ELSE 'blocked' END FROM line_links
           WHERE account_id = $1), 'off') AS line,
         (SELECT count(*)::int FROM push_subscriptions WHERE account_id = $1 AND ended_at IS NULL) AS devices`,
      [accountId],
    );
    return row;
  }
}
