import {
  ApprovalDecision,
  ApprovalRuleActivation,
  ApprovalRuleRow,
  ApprovalRuleVersion,
} from './approval-rule.entities';
import { DecideByRule } from './decide-by-rule';
import { FactsQuery } from './facts.query';
import { RulesOnQuery } from './rules-on.query';

export const APPROVAL_RULE_ENTITIES = [
  ApprovalRuleRow,
  ApprovalRuleVersion,
  ApprovalRuleActivation,
  ApprovalDecision,
];

export const APPROVAL_RULE_PROVIDERS = [DecideByRule, FactsQuery, RulesOnQuery];
