import type { FactCode, Figure, Figures, Operator } from './facts';

export const EFFECTS = ['approve', 'block'] as const;
export type Effect = (typeof EFFECTS)[number];
export type Decision = Effect | 'none';

/** One value for a number or a yes-no, one or more for codes. */
export interface Condition {
  readonly fact: FactCode;
  readonly operator: Operator;
  readonly values: readonly (number | boolean | string)[];
}

/** One version of a rule; all of its conditions must hold. */
export interface ApprovalRule {
  readonly ruleId: string;
  readonly version: number;
  readonly effect: Effect;
  readonly conditions: readonly Condition[];
}

export type Outcome = 'holds' | 'fails' | 'cannot-tell';

export interface ConditionTrace extends Condition {
  readonly figure: Figure;
  readonly outcome: Outcome;
}

export interface RuleTrace {
  readonly ruleId: string;
  readonly version: number;
  readonly effect: Effect;
  readonly outcome: Outcome;
  readonly conditions: readonly ConditionTrace[];
}

export interface Judgement {
  readonly decision: Decision;
  /** The rule that decided; `null` where none did. */
  readonly rule: { readonly ruleId: string; readonly version: number } | null;
  /** Every rule with every condition and its figure, in order of rule and version. */
  readonly trace: readonly RuleTrace[];
}

/** The figures that a judgement looked at. */
export function figuresOf({ trace }: Judgement): Figures {
  const looked = trace.flatMap(({ conditions }) => conditions);
  return Object.fromEntries(looked.map(({ fact, figure }) => [fact, figure]));
}
