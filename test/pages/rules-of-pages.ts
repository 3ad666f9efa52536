import { randomUUID } from 'node:crypto';
import {
  ApprovalDecision,
  ApprovalRuleActivation,
  ApprovalRuleRow,
  ApprovalRuleVersion,
  type Condition,
} from '@app/matches';
import type { DemoService } from '../support/demo-service';

const ADULT: Condition = { fact: 'person-age', operator: 'at-least', values: [18] };
const CAME: Condition = { fact: 'person-attended', operator: 'at-least', values: [1] };
const INSURED: Condition = { fact: 'person-insured', operator: 'is', values: [true] };
const FIELD: Condition = { fact: 'opening-field', operator: 'none-of', values: ['children', 'disability'] };
const REPORTS: Condition = { fact: 'group-complaints-12-months', operator: 'at-least', values: [1] };

/** A rule that is on with the draft of its next version, and a match that it has judged; gives the rule's id. */
export async function aRuleWithHistory(
  { admin: { manager }, id }: DemoService,
  matchId: string,
): Promise<string> {
  const account = await id('SELECT account_id AS id FROM staff_roles LIMIT 1');
  const ruleId = randomUUID();
  const now = new Date();
  const written = {
    name: '前にも参加した大人の方',
    effect: 'approve' as const,
    writtenAt: now,
    writtenBy: account,
  };
  await manager.insert(ApprovalRuleRow, { id: ruleId, createdAt: now });
  await manager.insert(ApprovalRuleVersion, [
    { ruleId, version: 1, ...written, conditions: [ADULT, REPORTS] },
    { ruleId, version: 2, ...written, conditions: [ADULT, CAME, INSURED, FIELD] },
  ]);
  const on = { switchedOnAt: now, switchedOnBy: account };
  await manager.insert(ApprovalRuleActivation, { ruleId, version: 1, ...on });
  const conditions = [
    { ...ADULT, figure: 42, outcome: 'holds' as const },
    { ...REPORTS, figure: null, outcome: 'cannot-tell' as const },
  ];
  const judged = { matchId, decidedAt: now, figures: { 'person-age': 42 }, trace: [] };
  await manager.insert(ApprovalDecision, {
    ...judged,
    ...{ decision: 'none', ruleId: null, version: null },
    trace: [{ ruleId, version: 1, effect: 'approve', outcome: 'cannot-tell', conditions }],
  });
  return ruleId;
}
