import type { DeskRow } from '@app/matches';

/** A case as the island of the desk knows it: an id and no word of anybody. A match that comes back in another way is new. */
export function caseKey({ kind, id }: Pick<DeskRow, 'kind' | 'id'>): string {
  return `${kind.slice(0, 1)}${id.slice(-12)}`;
}
