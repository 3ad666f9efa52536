import type { Tx } from '@app/database';
import { type OpeningCardsQuery, type OpeningSearch } from '@app/openings';
import { PARTS, type Part } from './search-address';

/** What a search finds without one of its parts. */
export interface Loosened {
  readonly part: Part;
  readonly openings: number;
}

/** Each part whose absence would bring something, the most first. */
export async function loosened(
  tx: Tx,
  cards: OpeningCardsQuery,
  search: OpeningSearch,
  now: Date,
): Promise<Loosened[]> {
  const found: Loosened[] = [];
  for (const part of PARTS) {
    if (!part.conditions.some((condition) => search[condition] !== undefined)) continue;
    found.push({ part, openings: await cards.count(tx, without(search, part), now) });
  }
  return found.filter(({ openings }) => openings > 0).sort((a, b) => b.openings - a.openings);
}

export function without(search: OpeningSearch, { conditions }: Part): OpeningSearch {
  const gone: readonly string[] = conditions;
  return Object.fromEntries(Object.entries(search).filter(([name]) => !gone.includes(name)));
}
