import { describeFact, FACTS, type FactCode, type FactDescription, operatorsOf } from './facts';
import { type Condition, EFFECTS, type Effect } from './rule';

export const MOST_CONDITIONS = 12;
export const LONGEST_NAME = 60;

/** What a coordinator writes; the next version of a rule. */
export interface RuleDraft {
  readonly name: string;
  readonly effect: Effect;
  readonly conditions: readonly Condition[];
}

/** `name`, `effect`, `conditions`, or a part of one: `conditions.0.values`. */
export interface DraftProblem {
  readonly field: string;
  readonly code: 'missing' | 'too-long' | 'choose' | 'too-few' | 'too-many' | 'not-a-figure' | 'not-valid';
}

/** What is wrong with a draft, field by field; nothing if it may be kept. */
export function checkDraft({ name, effect, conditions }: RuleDraft): DraftProblem[] {
  return [
    ...nameProblems(name.trim()),
    ...(EFFECTS.includes(effect) ? [] : [{ field: 'effect', code: 'choose' } as const]),
    ...countProblems(conditions.length),
    ...conditions.flatMap((condition, at) => conditionProblems(condition, `conditions.${at}`)),
  ];
}

function nameProblems(name: string): DraftProblem[] {
  if (name === '') return [{ field: 'name', code: 'missing' }];
  return name.length > LONGEST_NAME ? [{ field: 'name', code: 'too-long' }] : [];
}

function countProblems(count: number): DraftProblem[] {
  if (count === 0) return [{ field: 'conditions', code: 'too-few' }];
  return count > MOST_CONDITIONS ? [{ field: 'conditions', code: 'too-many' }] : [];
}

function conditionProblems({ fact, operator, values }: Condition, at: string): DraftProblem[] {
  const description = describeFact(fact);
  if (!description) return [{ field: `${at}.fact`, code: 'not-valid' }];
  if (!operatorsOf(fact).includes(operator)) return [{ field: `${at}.operator`, code: 'choose' }];
  const code = valuesProblem(values, description);
  return code ? [{ field: `${at}.values`, code }] : [];
}

function valuesProblem(values: Condition['values'], fact: FactDescription): DraftProblem['code'] | null {
  if (values.length === 0) return fact.type === 'number' ? 'missing' : 'choose';
  if (fact.type === 'code') return values.every((value) => isCode(value, fact.codes)) ? null : 'not-valid';
  if (values.length > 1) return 'too-many';
  const [value] = values;
  if (fact.type === 'yes-no') return typeof value === 'boolean' ? null : 'choose';
  return isFigure(value, fact.most) ? null : 'not-a-figure';
}

function isCode(value: unknown, codes: readonly string[]): boolean {
  return typeof value === 'string' && codes.includes(value);
}

function isFigure(value: unknown, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}

/** The facts of a rule of which a look back knows only today's. */
export function todayFacts(conditions: readonly Condition[]): FactCode[] {
  const asked = new Set(conditions.map(({ fact }) => fact));
  return [...asked].filter((fact) => FACTS[fact]?.hindsight === 'today');
}
