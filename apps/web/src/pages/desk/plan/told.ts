import { listOf } from '../../frame/form-state';
import type { Line } from './plan.form';

/** As many refusals are told one by one in the address. */
const MOST_TOLD = 20;

/** What became of introductions, as an address says it. */
export interface Told {
  readonly introduced: number;
  /** Codes by person and opening. */
  readonly refused: ReadonlyMap<string, string>;
}

export function toldQuery(outcomes: ReadonlyMap<Line, string>): string {
  const refused = [...outcomes].filter(([, outcome]) => outcome !== 'introduced');
  const query = new URLSearchParams({ introduced: String(outcomes.size - refused.length) });
  for (const [{ personId, openingId }, code] of refused.slice(0, MOST_TOLD))
    query.append('look', `${personId}.${openingId}_${code}`);
  return query.toString();
}

export function readTold(query: Readonly<Record<string, unknown>>): Told {
  const refused = new Map(listOf(query.look).map((each) => each.split('_') as [string, string]));
  return { introduced: Number(query.introduced) || 0, refused };
}
