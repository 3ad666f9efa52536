import type { Condition, PreviewCase, RuleDetail, RuleVersion } from '@app/matches';
import type { PreviewCaseResponse, RuleResponse, RuleVersionResponse } from './approval-rules.dto';

export function ruleResponse({ versions, ...rule }: RuleDetail): RuleResponse {
  return { ...rule, versions: versions.map(versionResponse) };
}

export function caseResponse({ conditions, ...decided }: PreviewCase): PreviewCaseResponse {
  return { ...decided, conditions: conditions.map(withValues) };
}

function versionResponse(written: RuleVersion): RuleVersionResponse {
  const { version, name, effect, writtenAt } = written;
  return {
    version,
    name,
    effect,
    writtenAt,
    conditions: written.conditions.map(withValues),
    on: [...written.on],
  };
}

function withValues<T extends Condition>(condition: T) {
  return { ...condition, values: [...condition.values] };
}
