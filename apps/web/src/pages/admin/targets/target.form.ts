import type { ProposedTarget, Target, TargetProblem } from '@app/matches';
import type { Problem } from '../../../frame/check-form';

type Fields = Readonly<Record<string, unknown>>;

const FIELDS = { target: 'indicatorTarget', year: 'indicatorYear' } as const;

/** What was typed; an empty field is none, and what is no number becomes one that no target may be. */
export function targetTyped(body: Fields): ProposedTarget {
  return { target: wholeOf(body[FIELDS.target]), year: wholeOf(body[FIELDS.year]) };
}

export function targetValues(target: Target | null): Record<string, unknown> {
  return { [FIELDS.target]: target?.target, [FIELDS.year]: target?.year };
}

export function targetFormProblems(problems: readonly TargetProblem[]): Problem[] {
  return problems.map(({ field, code }) => ({ field: FIELDS[field], code }));
}

function wholeOf(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  const typed = typeof value === 'string' ? value.normalize('NFKC').replaceAll(',', '').trim() : 'none';
  if (typed === '') return null;
  return /^\d{1,7}$/.test(typed) ? Number(typed) : Number.NaN;
}
