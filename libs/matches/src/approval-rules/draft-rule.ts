import { isDeepStrictEqual } from 'node:util';
import { audit } from '@app/access';
import { type Actor, Database, type Tx, takeTurns } from '@app/database';
import { Injectable } from '@nestjs/common';
import { ApprovalRuleRow, ApprovalRuleVersion } from './approval-rule.entities';
import { checkDraft, type DraftProblem, type RuleDraft } from './check-draft';
import { coordinatorOf } from './staff';

export type Drafted = { readonly version: number } | { readonly problems: readonly DraftProblem[] };

/** A coordinator writes a rule, or the next version of one; it decides nothing before it is switched on. */
@Injectable()
export class DraftRule {
  constructor(private readonly database: Database) {}

  /**
   * @param ruleId a new id begins a rule; the same words sent twice are one version
   * @returns the version, or what is wrong with the draft
   * @throws Refusal `not-allowed`
   */
  async run(ruleId: string, draft: RuleDraft, actor: Actor, now: Date): Promise<Drafted> {
    const writtenBy = coordinatorOf(actor);
    const problems = checkDraft(draft);
    if (problems.length > 0) return { problems };
    return this.database.withActor(actor, async (tx) => {
      await takeTurns(tx, `approval-rule:${ruleId}`);
      const latest = await latestOf(tx, ruleId);
      if (latest && isSame(latest, draft)) return { version: latest.version };
      if (!latest) await tx.manager.insert(ApprovalRuleRow, { id: ruleId, createdAt: now });
      const version = (latest?.version ?? 0) + 1;
      const written = { name: draft.name.trim(), effect: draft.effect, conditions: draft.conditions };
      await tx.manager.insert(ApprovalRuleVersion, {
        ruleId,
        version,
        ...written,
        writtenAt: now,
        writtenBy,
      });
      await audit(tx, now, 'draft-rule', { kind: 'rule', id: ruleId }, String(version));
      return { version };
    });
  }
}

function latestOf(tx: Tx, ruleId: string): Promise<ApprovalRuleVersion | null> {
  return tx.manager.findOne(ApprovalRuleVersion, { where: { ruleId }, order: { version: 'DESC' } });
}

function isSame(latest: RuleDraft, draft: RuleDraft): boolean {
  const { name, effect, conditions } = latest;
  return (
    name === draft.name.trim() &&
    effect === draft.effect &&
    isDeepStrictEqual(conditions, [...draft.conditions])
  );
}
