import { audit, settingId } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { fiscalYear } from './fiscal-year';
import { insertTarget } from './indicator-target.statement';
import type { IndicatorName } from './indicators';
import { type ProposedTarget, type TargetProblem, targetProblems } from './target-problems';

/** The city sets what it wants to reach, or takes it back. */
@Injectable()
export class SetTarget {
  constructor(private readonly database: Database) {}

  /**
   * @returns what cannot be set so; empty where it is set
   * @throws Refusal `not-allowed`
   */
  async run(
    indicator: IndicatorName,
    wanted: ProposedTarget,
    actor: Actor,
    now: Date,
  ): Promise<TargetProblem[]> {
    if (actor.kind !== 'account' || actor.staff?.role !== 'administrator') throw new Refusal('not-allowed');
    const problems = targetProblems(indicator, wanted, fiscalYear(now));
    if (problems.length > 0) return problems;
    await this.database.withActor(actor, async (tx) => {
      await insertTarget(tx, indicator, wanted, now);
      const code =
        wanted.target === null ? `${indicator} none` : `${indicator} ${wanted.target} ${wanted.year}`;
      await audit(tx, now, 'set-target', { kind: 'setting', id: settingId('targets', indicator) }, code);
    });
    return [];
  }
}
