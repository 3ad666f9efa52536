import { Database, Refusal } from '@app/database';
import { KeptLinesQuery, type KeptPlanAtDesk, KeptPlansQuery, LostOfPairs } from '@app/matches';
import { Injectable } from '@nestjs/common';
import { areaOf } from '../../../../frame/area-of';
import type { Asked } from '../../../../frame/asked';
import type { PairToIntroduce } from '../pair-line';
import { ON_A_PAGE } from '../pair-list';

export interface KeptPlanNow {
  readonly plan: KeptPlanAtDesk;
  readonly pairs: readonly PairToIntroduce[];
}

/** Plans that were kept, and how one of them stands now. */
@Injectable()
export class LoadKeptPlan {
  constructor(
    private readonly database: Database,
    private readonly plans: KeptPlansQuery,
    private readonly lines: KeptLinesQuery,
    private readonly lost: LostOfPairs,
  ) {}

  async all({ actor }: Asked): Promise<KeptPlanAtDesk[]> {
    return this.database.withActor(actor, (tx) => this.plans.run(tx, areaOf(actor)));
  }

  /** @throws Refusal `not-found` for one that was thrown away */
  async one(planId: string, page: number, { actor, now }: Asked): Promise<KeptPlanNow> {
    return this.database.withActor(actor, async (tx) => {
      const plan = await this.plans.one(tx, planId);
      if (!plan) throw new Refusal('not-found');
      const range = { first: (page - 1) * ON_A_PAGE, most: ON_A_PAGE };
      const kept = await this.lines.run(tx, planId, range);
      const lost = await this.lost.run(tx, kept, now);
      const pairs = kept.map(({ title, sessions, ...pair }, at) => {
        return { pair, title, sessions, lost: lost[at] ?? [] };
      });
      return { plan, pairs };
    });
  }
}
