export {
  ApprovalDecision,
  ApprovalRuleActivation,
  ApprovalRuleRow,
  ApprovalRuleVersion,
} from './approval-rule.entities';
export { type DraftProblem, MOST_CONDITIONS, type RuleDraft, todayFacts } from './check-draft';
export { DecideByRule } from './decide-by-rule';
export { type Drafted, DraftRule } from './draft-rule';
export {
  FACT_CODES,
  FACT_SUBJECTS,
  FACTS,
  type FactCode,
  type FactDescription,
  type Figure,
  type Figures,
  OPERATOR_CODES,
  type Operator,
  operatorsOf,
} from './facts';
export type { Preview, PreviewCase } from './preview';
export {
  type ApprovalRule,
  type Condition,
  type ConditionTrace,
  type Decision,
  EFFECTS,
  type Effect,
  type RuleTrace,
} from './rule';
export { type RuleDecision, RuleDecisionsQuery } from './rule-decisions.query';
export { PREVIEW_DAYS, RulePreviewQuery } from './rule-preview.query';
export { type RuleDetail, type RuleState, RulesQuery, type RuleVersion, versionOfRule } from './rules.query';
export { SwitchRuleOff } from './switch-rule-off';
export { SwitchRuleOn } from './switch-rule-on';
