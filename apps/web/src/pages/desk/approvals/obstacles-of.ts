import type { MatchDetail } from '@app/matches';
import { type Explanation, type RuleVerdict, telling } from '@app/matching';

interface Facing {
  readonly match: Pick<MatchDetail, 'sessions'>;
  readonly explanation: Pick<Explanation, 'verdicts'>;
}

/** The rules that keep somebody from a place, as they are known before the approval; that a session is full is none of them. */
export function obstaclesOf({ match, explanation }: Facing): readonly RuleVerdict[] {
  const full = match.sessions.some(({ capacity, taken }) => capacity !== null && taken >= capacity);
  const failed = explanation.verdicts.filter(
    ({ holds, rule }) => !holds && !(full && rule === 'opening-open'),
  );
  return telling(failed);
}
