import { factorOf, ownRate, type Prior } from '@app/ladder';
import { type Factors, NO_FACTORS } from './factors';
import type { AskOfSort } from './night.query';

/** How much more often asks of each sort were answered with yes than their people's own rates made expect. */
export function learnFactors(asks: readonly AskOfSort[], prior: Prior): Factors {
  const of = (isOfSort: (ask: AskOfSort) => boolean): number => {
    const some = asks.filter(isOfSort);
    const expected = some.reduce(
      (sum, { ownAsked, ownYes }) => sum + ownRate({ asked: ownAsked, yes: ownYes }, prior),
      0,
    );
    return factorOf(some.filter(({ isYes }) => isYes).length, expected);
  };
  return {
    field: mapSorts(NO_FACTORS.field, (sort) => of(({ field }) => field === sort)),
    way: mapSorts(NO_FACTORS.way, (sort) => of(({ way }) => way === sort)),
  };
}

function mapSorts<S extends string>(sorts: Record<S, number>, of: (sort: S) => number): Record<S, number> {
  const entries = (Object.keys(sorts) as S[]).map((sort) => [sort, of(sort)]);
  return Object.fromEntries(entries) as Record<S, number>;
}
