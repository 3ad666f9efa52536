import { Database, type Tx } from '@app/database';
import { type DeskRow, ExplainPairQuery, type MatchDetail, MatchDetailQuery } from '@app/matches';
import type { Explanation } from '@app/matching';
import { Injectable } from '@nestjs/common';
import type { Asked } from '../../../frame/asked';
import { type Desk, LoadDesk } from '../load-desk';
import { type ListPage, pageOf } from '../page-links';

/** A match that could be approved together with others. */
export interface ToApprove {
  readonly row: DeskRow;
  readonly match: MatchDetail;
  readonly explanation: Explanation;
}

export interface Approvals {
  readonly desk: Desk;
  readonly page: ListPage;
  readonly cases: readonly ToApprove[];
}

/** The matches of one page of the queue that wait for the centre's approval, each with what speaks for and against it. */
@Injectable()
export class LoadApprovals {
  constructor(
    private readonly database: Database,
    private readonly desk: LoadDesk,
    private readonly details: MatchDetailQuery,
    private readonly explainPair: ExplainPairQuery,
  ) {}

  async run(query: Record<string, unknown>, asked: Asked): Promise<Approvals> {
    return this.database.withActor(asked.actor, async (tx) => {
      const desk = await this.desk.run(tx, asked, { ...query, kind: 'match' });
      const page = pageOf(desk, null);
      const cases: ToApprove[] = [];
      for (const row of desk.rows.slice(page.first, page.end)) cases.push(await this.one(tx, row, asked.now));
      return { desk, page, cases };
    });
  }

  private async one(tx: Tx, row: DeskRow, now: Date): Promise<ToApprove> {
    const match = await this.details.run(tx, row.id);
    return { row, match, explanation: await this.explainPair.forMatch(tx, match, now) };
  }
}
