import {
  type Condition,
  type DraftProblem,
  EFFECTS,
  type Effect,
  FACT_CODES,
  FACTS,
  type FactCode,
  type Operator,
  operatorsOf,
  type RuleDraft,
  type RuleVersion,
} from '@app/matches';
import type { Problem } from '../../../frame/check-form';

type Body = Readonly<Record<string, unknown>>;

/** One condition as it stands in the form. */
export interface Row {
  readonly fact: FactCode;
  readonly operator: string;
  /** A number as it was typed, `yes` or `no`, or codes. */
  readonly typed: readonly string[];
}

/** The form as it was sent, or as it is filled in first. */
export interface RuleForm {
  readonly name: string;
  readonly effect: string;
  readonly rows: readonly Row[];
  /** The fact chosen to be added. */
  readonly newFact: string;
}

export const EMPTY_FORM: RuleForm = { name: '', effect: '', rows: [], newFact: '' };

// More rows than a rule may have, so that one too many is said and not lost.
const MOST_ROWS = 30;

export function readForm(body: Body): RuleForm {
  const rows = Array.from({ length: MOST_ROWS }, (_, at) => readRow(body, at));
  return {
    name: textOf(body.name),
    effect: textOf(body.effect),
    rows: rows.filter((row) => row !== null),
    newFact: textOf(body['new-fact']),
  };
}

function readRow(body: Body, at: number): Row | null {
  const fact = textOf(body[`fact-${at}`]);
  if (!isFact(fact)) return null;
  const operator = textOf(body[`operator-${at}`]) || (operatorsOf(fact)[0] as string);
  return { fact, operator, typed: [body[`value-${at}`] ?? []].flat().map(String) };
}

export function isFact(code: string): code is FactCode {
  return FACT_CODES.some((known) => known === code);
}

/** Adds the fact that was chosen as a row to fill in. */
export function addRow(form: RuleForm): RuleForm {
  const { newFact: fact } = form;
  if (!isFact(fact)) return form;
  const row = { fact, operator: operatorsOf(fact)[0] as string, typed: [] };
  return { ...form, rows: [...form.rows, row], newFact: '' };
}

export function removeRow(form: RuleForm, at: number): RuleForm {
  return { ...form, rows: form.rows.filter((_, index) => index !== at) };
}

/** What the form says as a draft; what is no figure is left for the check to find. */
export function draftOf({ name, effect, rows }: RuleForm): RuleDraft {
  const known = EFFECTS.find((each) => each === effect);
  return { name, effect: known ?? ('' as Effect), conditions: rows.map(conditionOf) };
}

function conditionOf({ fact, operator, typed }: Row): Condition {
  return {
    fact,
    operator: operator as Operator,
    values: typed.filter((word) => word.trim()).map(figureOf(fact)),
  };
}

function figureOf(fact: FactCode): (word: string) => number | boolean | string {
  const { type } = FACTS[fact];
  if (type === 'number') return numberOf;
  return type === 'yes-no'
    ? (word) => (word === 'yes' ? true : word === 'no' ? false : word)
    : (word) => word;
}

/** 「１８」 as it comes from a Japanese keyboard is 18, too. */
function numberOf(word: string): number {
  const digits = word.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(digits) ? Number(digits) : Number.NaN;
}

/** A version as it stands in the form. */
export function formOf({ name, effect, conditions }: RuleVersion): RuleForm {
  const rows = conditions.map(({ fact, operator, values }) => ({
    fact,
    operator,
    typed: values.map(wordOf),
  }));
  return { name, effect, rows, newFact: '' };
}

function wordOf(value: number | boolean | string): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

/** Where in the form a problem of the draft stands. */
export function formProblem({ field, code }: DraftProblem): Problem {
  const [, at, part] = field.split('.');
  if (field === 'conditions') return { field: 'new-fact', code };
  return { field: at ? `${part === 'operator' ? 'operator' : 'value'}-${at}` : field, code };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
