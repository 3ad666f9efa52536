import { type Length, type LengthProblem, type ProposedLength, stepsOf, type Wait } from '@app/clocks';
import type { Problem } from '../../../frame/check-form';

type Fields = Readonly<Record<string, unknown>>;

/** The field of each step's length, in the order of the steps; its unit stands in a field of its own. */
export function lengthFields(wait: Wait): string[] {
  return stepsOf(wait).map(({ step, moment }) => `${step}-${moment}`);
}

export const unitField = (field: string) => `${field}-unit`;

/** What was typed; what is no number becomes one that no length may have. */
export function typedLengths(wait: Wait, body: Fields): ProposedLength[] {
  return lengthFields(wait).map((field) => ({
    amount: wholeOf(body[field]),
    unit: String(body[unitField(field)] ?? ''),
  }));
}

/** Lengths as the fields of the form show them. */
export function valuesOf(wait: Wait, lengths: readonly Length[]): Record<string, unknown> {
  const entries = lengthFields(wait).flatMap((field, at) => [
    [field, lengths[at]?.amount],
    [unitField(field), lengths[at]?.unit],
  ]);
  return Object.fromEntries(entries);
}

export function lengthFormProblems(wait: Wait, problems: readonly LengthProblem[]): Problem[] {
  const fields = lengthFields(wait);
  return problems.map(({ at, code }) => ({ field: fields[at] ?? '', code }));
}

function wholeOf(value: unknown): number {
  const typed = typeof value === 'string' ? value.normalize('NFKC').trim() : '';
  return /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
}
