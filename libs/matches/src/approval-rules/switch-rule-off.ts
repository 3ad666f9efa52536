import { audit } from '@app/access';
import { type Actor, Database, Refusal, takeTurns } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ApprovalRuleActivation, ApprovalRuleRow } from './approval-rule.entities';
import { headOf } from './staff';

/** The rule decides nothing more; what it decided stays decided. */
@Injectable()
export class SwitchRuleOff {
  constructor(private readonly database: Database) {}

  /**
   * A rule that is off already stays off.
   * @throws Refusal `not-allowed`, `not-found`
   */
  async run(ruleId: string, actor: Actor, now: Date): Promise<void> {
    const switchedOffBy = headOf(actor);
    await this.database.withActor(actor, async (tx) => {
      await takeTurns(tx, `approval-rule:${ruleId}`);
      if (!(await tx.manager.existsBy(ApprovalRuleRow, { id: ruleId }))) throw new Refusal('not-found');
      const on = { ruleId, switchedOffAt: IsNull() };
      const ended = await tx.manager.update(ApprovalRuleActivation, on, {
        switchedOffAt: now,
        switchedOffBy,
      });
      if (ended.affected) await audit(tx, now, 'switch-rule-off', { kind: 'rule', id: ruleId });
    });
  }
}
