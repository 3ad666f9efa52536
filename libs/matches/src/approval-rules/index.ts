export {
  ApprovalDecision,
  ApprovalRuleActivation,
  ApprovalRuleRow,
  ApprovalRuleVersion,
} from './approval-rule.entities';
export { DecideByRule } from './decide-by-rule';
export { FactsQuery } from './facts.query';
export { judge } from './judge';
export type { ApprovalRule, Condition, Decision, Effect, Judgement, RuleTrace } from './rule';
