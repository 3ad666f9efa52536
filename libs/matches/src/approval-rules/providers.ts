import {
  ApprovalDecision,
  ApprovalRuleActivation,
  ApprovalRuleRow,
  ApprovalRuleVersion,
} from './approval-rule.entities';
import { DecideByRule } from './decide-by-rule';
import { DraftRule } from './draft-rule';
import { FactsQuery } from './facts.query';
import { RuleDecisionsQuery } from './rule-decisions.query';
import { RulePreviewQuery } from './rule-preview.query';
import { RulesQuery } from './rules.query';
import { RulesOnQuery } from './rules-on.query';
import { SwitchRuleOff } from './switch-rule-off';
import { SwitchRuleOn } from './switch-rule-on';

export const APPROVAL_RULE_ENTITIES = [
  ApprovalRuleRow,
  ApprovalRuleVersion,
  ApprovalRuleActivation,
  ApprovalDecision,
];

export const APPROVAL_RULE_PROVIDERS = [
  DecideByRule,
  DraftRule,
  FactsQuery,
  RuleDecisionsQuery,
  RulePreviewQuery,
  RulesOnQuery,
  RulesQuery,
  SwitchRuleOff,
  SwitchRuleOn,
];
