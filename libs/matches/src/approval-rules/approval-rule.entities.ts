import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Figures } from './facts';
import type { Condition, Decision, Effect, RuleTrace } from './rule';

/** A rule of the centre; what it says stands in its versions. */
@Entity('approval_rules')
export class ApprovalRuleRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('timestamptz')
  createdAt: Date;
}

/** What a rule says; never changed: whoever edits writes the next one. */
@Entity('approval_rule_versions')
@Check('approval_rule_versions_effect_check', "effect IN ('approve', 'block')")
export class ApprovalRuleVersion {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ApprovalRuleRow)
  ruleId: string;

  @PrimaryColumn('integer')
  version: number;

  @Column('text')
  name: string;

  @Column('text')
  effect: Effect;

  @Column('jsonb')
  conditions: readonly Condition[];

  @Column('timestamptz')
  writtenAt: Date;

  @Column('uuid')
  @ForeignKey('Account')
  writtenBy: string;
}

/** A version decides from `switchedOnAt` until `switchedOffAt`; of one rule never two at once. */
@Entity('approval_rule_activations')
@ForeignKey(() => ApprovalRuleVersion, ['ruleId', 'version'], ['ruleId', 'version'])
@Index(['ruleId'], { unique: true, where: 'switched_off_at IS NULL' })
export class ApprovalRuleActivation {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  ruleId: string;

  @Column('integer')
  version: number;

  @Column('timestamptz')
  switchedOnAt: Date;

  @Column('uuid')
  @ForeignKey('Account')
  switchedOnBy: string;

  @Column('timestamptz', { nullable: true })
  switchedOffAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('Account')
  switchedOffBy: string | null;
}

/** What the rules said of a match and by which figures; never changed. Ids, codes and numbers only. */
@Entity('approval_decisions')
@Check('approval_decisions_decision_check', "decision IN ('approve', 'block', 'none')")
@Check(
  'approval_decisions_rule_check',
  "(decision = 'none') = (rule_id IS NULL) AND (rule_id IS NULL) = (version IS NULL)",
)
@ForeignKey(() => ApprovalRuleVersion, ['ruleId', 'version'], ['ruleId', 'version'])
export class ApprovalDecision {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey('Match')
  @Index()
  matchId: string;

  @Column('timestamptz')
  decidedAt: Date;

  @Column('text')
  decision: Decision;

  @Column('uuid', { nullable: true })
  ruleId: string | null;

  @Column('integer', { nullable: true })
  version: number | null;

  @Column('jsonb')
  trace: readonly RuleTrace[];

  @Column('jsonb')
  figures: Figures;
}
