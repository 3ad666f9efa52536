import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { ApprovalRule } from './rule';

/** The versions that are switched on. */
@Injectable()
export class RulesOnQuery {
  async run(tx: Tx): Promise<ApprovalRule[]> {
    return tx.manager.query(
      `SELECT v.rule_id AS "ruleId", v.version, v.effect, v.conditions
       FROM approval_rule_activations a JOIN approval_rule_versions v USING (rule_id, version)
       WHERE a.switched_off_at IS NULL ORDER BY v.rule_id`,
    );
  }
}
