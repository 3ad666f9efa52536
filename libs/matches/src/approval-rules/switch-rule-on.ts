import { audit } from '@app/access';
import { type Actor, Database, Refusal, takeTurns } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ApprovalRuleActivation, ApprovalRuleVersion } from './approval-rule.entities';
import { headOf } from './staff';

/** From now on this version decides; another version of the same rule ends in the same moment. */
@Injectable()
export class SwitchRuleOn {
  constructor(private readonly database: Database) {}

  /**
   * A version that is on already stays on.
   * @throws Refusal `not-allowed`, `not-found`
   */
  async run(ruleId: string, version: number, actor: Actor, now: Date): Promise<void> {
    const by = headOf(actor);
    await this.database.withActor(actor, async (tx) => {
      await takeTurns(tx, `approval-rule:${ruleId}`);
      if (!(await tx.manager.existsBy(ApprovalRuleVersion, { ruleId, version })))
        throw new Refusal('not-found');
      const on = { ruleId, switchedOffAt: IsNull() };
      if (await tx.manager.existsBy(ApprovalRuleActivation, { ...on, version })) return;
      await tx.manager.update(ApprovalRuleActivation, on, { switchedOffAt: now, switchedOffBy: by });
      await tx.manager.insert(ApprovalRuleActivation, {
        ruleId,
        version,
        switchedOnAt: now,
        switchedOnBy: by,
      });
      await audit(tx, now, 'switch-rule-on', { kind: 'rule', id: ruleId }, String(version));
    });
  }
}
