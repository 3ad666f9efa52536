import type { MatchDetail } from '@app/matches';
import type { Explanation, RuleVerdict } from '@app/matching';

export interface Obstacle {
  /** Approved all the same, it goes on the waiting list. */
  readonly full: boolean;
  /** Rules that do not hold; a full session has a word of its own. */
  readonly failed: readonly RuleVerdict[];
}

/** What stands in the way of a place, as it is known before the approval. */
export function obstacleOf({
  match,
  explanation,
}: {
  match: Pick<MatchDetail, 'sessions'>;
  explanation: Pick<Explanation, 'verdicts'>;
}): Obstacle {
  const full = match.sessions.some(({ capacity, taken }) => capacity !== null && taken >= capacity);
  const failed = explanation.verdicts.filter(
    ({ holds, rule }) => !holds && !(full && rule === 'opening-open'),
  );
  // Without a session to come there is nothing that the other rules could judge.
  const closed = failed.find(({ rule }) => rule === 'opening-open');
  return { full, failed: closed ? [closed] : failed };
}

/** Nothing is known that speaks against it. */
export function isClear({ full, failed }: Obstacle): boolean {
  return !full && failed.length === 0;
}
