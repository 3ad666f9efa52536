import { describeFact, type FactDescription, type Figure, type Figures } from './facts';
import type {
  ApprovalRule,
  Condition,
  ConditionTrace,
  Decision,
  Judgement,
  Outcome,
  RuleTrace,
} from './rule';

/**
 * What the rules say of one case. A block wins over every approval; the order of the rules means nothing.
 *
 * What is unknown fails safe both ways: an approval needs every figure, a block needs every figure, and a block that
 * lacks one (`cannot-tell`) holds approvals back, so that a person looks. To decline somebody for what nobody knows
 * would be unjust, and to approve past a block that could not be checked would be unsafe.
 */
export function judge(rules: readonly ApprovalRule[], facts: Figures): Judgement {
  const trace = rules.map((rule) => traceOf(rule, facts)).sort(byRule);
  const found = (effect: RuleTrace['effect'], outcome: Outcome) =>
    trace.find((each) => each.effect === effect && each.outcome === outcome) ?? null;
  const block = found('block', 'holds');
  if (block) return judged('block', block, trace);
  const approval = found('block', 'cannot-tell') ? null : found('approve', 'holds');
  return approval ? judged('approve', approval, trace) : judged('none', null, trace);
}

function judged(decision: Decision, by: RuleTrace | null, trace: readonly RuleTrace[]): Judgement {
  return { decision, rule: by && { ruleId: by.ruleId, version: by.version }, trace };
}

function traceOf({ ruleId, version, effect, conditions }: ApprovalRule, facts: Figures): RuleTrace {
  const judgedOnes = conditions.map((condition) => conditionOf(condition, facts[condition.fact] ?? null));
  return { ruleId, version, effect, outcome: together(judgedOnes), conditions: judgedOnes };
}

/** Without a condition a rule would hold for everybody: it holds for nobody. */
function together(conditions: readonly ConditionTrace[]): Outcome {
  if (conditions.length === 0 || conditions.some(({ outcome }) => outcome === 'fails')) return 'fails';
  return conditions.every(({ outcome }) => outcome === 'holds') ? 'holds' : 'cannot-tell';
}

function conditionOf(condition: Condition, figure: Figure): ConditionTrace {
  const { fact, operator, values } = condition;
  return { fact, operator, values, figure, outcome: outcomeOf(condition, figure) };
}

function outcomeOf({ fact, operator, values }: Condition, figure: Figure): Outcome {
  const description = describeFact(fact);
  if (!description || !isReadable(figure, description)) return 'cannot-tell';
  const answer = compare(operator, figure, values);
  if (answer === null) return 'cannot-tell';
  return answer ? 'holds' : 'fails';
}

function isReadable(figure: Figure, { type }: FactDescription): figure is NonNullable<Figure> {
  if (type === 'number') return typeof figure === 'number' && Number.isFinite(figure);
  return type === 'yes-no' ? typeof figure === 'boolean' : typeof figure === 'string';
}

/** `null` where the comparison has no meaning: a number asked whether it is one of some codes. */
function compare(operator: string, figure: NonNullable<Figure>, values: Condition['values']): boolean | null {
  const [value] = values;
  if (typeof value !== typeof figure) return null;
  if (operator === 'one-of') return values.includes(figure);
  if (operator === 'none-of') return !values.includes(figure);
  if (operator === 'is' || operator === 'exactly') return figure === value;
  if (typeof figure !== 'number' || typeof value !== 'number') return null;
  if (operator === 'at-least') return figure >= value;
  return operator === 'at-most' ? figure <= value : null;
}

function byRule(a: RuleTrace, b: RuleTrace): number {
  if (a.ruleId !== b.ruleId) return a.ruleId < b.ruleId ? -1 : 1;
  return a.version - b.version;
}
