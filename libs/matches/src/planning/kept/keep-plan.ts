import { audit } from '@app/access';
import { type Actor, Database } from '@app/database';
import { Injectable } from '@nestjs/common';
import { coordinatorOf } from '../../ladder/coordinator';
import { PlanOfPeriod, type PlanWish } from '../plan-of-period';
import { insertLines } from './kept-lines.statement';
import { KeptPlan } from './kept-plan.entities';

/** Makes a plan and keeps it, so that its maker may leave and come back. Nobody is told of it. */
@Injectable()
export class KeepPlan {
  constructor(
    private readonly database: Database,
    private readonly plan: PlanOfPeriod,
  ) {}

  /**
   * @returns its id; `null` for a plan without a line, which says nothing to come back to
   * @throws Refusal `not-allowed`, `plan-too-large`
   */
  async run(wish: PlanWish, actor: Actor, now: Date): Promise<string | null> {
    const keptBy = coordinatorOf(actor);
    const { lines, seats, sessions } = await this.plan.run(wish, actor, now);
    if (lines.length === 0) return null;
    const { from: periodFrom, until: periodUntil, areaId, coverage, perWeek } = wish;
    const kept = { keptAt: now, keptBy, periodFrom, periodUntil, areaId, coverage, perWeek, seats, sessions };
    return this.database.withActor(actor, async (tx) => {
      const { identifiers } = await tx.manager.insert(KeptPlan, kept);
      const planId = identifiers[0]?.id as string;
      await insertLines(tx, planId, lines);
      await audit(tx, now, 'keep-plan', { kind: 'plan', id: planId });
      return planId;
    });
  }
}
