import { Database } from '@app/database';
import { type PairAtDesk, type PlanLine, PlanOfPeriod, PlanPairsQuery, type PlanReport } from '@app/matches';
import { Injectable } from '@nestjs/common';
import type { Asked } from '../../../frame/asked';
import { type PlanAsked, spanOf } from './plan.form';

/** One person and one opening of the plan, with all sessions that it gives them. */
interface PlannedPair {
  readonly pair: PairAtDesk;
  readonly lines: readonly PlanLine[];
}

export interface MadePlan {
  readonly report: PlanReport;
  readonly pairs: readonly PlannedPair[];
}

@Injectable()
export class LoadPlan {
  constructor(
    private readonly database: Database,
    private readonly pairs: PlanPairsQuery,
    private readonly plan: PlanOfPeriod,
  ) {}

  /** @throws Refusal `plan-too-large` */
  async made(wish: PlanAsked, { actor, now }: Asked): Promise<MadePlan> {
    const report = await this.plan.run({ ...wish, ...spanOf(wish) }, actor, now);
    const byPair = new Map<string, PlanLine[]>();
    for (const line of report.lines) {
      const key = `${line.personId} ${line.openingId}`;
      byPair.set(key, [...(byPair.get(key) ?? []), line]);
    }
    const groups = [...byPair.values()];
    const firsts = groups.map(([first]) => first as PlanLine);
    const pairs = await this.database.withActor(actor, (tx) => this.pairs.run(tx, firsts));
    return { report, pairs: pairs.map((pair, at) => ({ pair, lines: groups[at] as PlanLine[] })) };
  }
}
