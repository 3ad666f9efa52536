import { PARTS, type PartWeights } from '@app/matches';
import type { Problem } from '../../../frame/check-form';

type Fields = Readonly<Record<string, unknown>>;

const MOST = 10_000;

export const weightField = (part: keyof PartWeights) => `weight-of-${part}`;

/** The weights that were typed, whole numbers from 0 to 10,000, and what is wrong with them. */
export function typedWeights(body: Fields): { weights: PartWeights; problems: Problem[] } {
  const typed = PARTS.map((part) => [part, wholeOf(body[weightField(part)])] as const);
  const wrong = typed.filter(([, points]) => !(points <= MOST));
  return {
    weights: Object.fromEntries(typed) as unknown as PartWeights,
    problems: wrong.map(([part]) => ({ field: weightField(part), code: 'weight-not-valid' })),
  };
}

export function weightValues(weights: PartWeights): Record<string, unknown> {
  return Object.fromEntries(PARTS.map((part) => [weightField(part), weights[part]]));
}

function wholeOf(value: unknown): number {
  const typed = typeof value === 'string' ? value.normalize('NFKC').trim() : '';
  return /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
}
