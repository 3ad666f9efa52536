import { checkEligibility, type Opening, type Person, type RuleCode } from '@app/matching';

/** What must hold before a place is held; the other rules were judged when interest was shown. */
const PLACE_RULES: readonly RuleCode[] = ['guardian-consent', 'insurance', 'no-overlap'];

/**
 * The rule that keeps the person from a place in one of the opening's sessions, each judged by itself: cover that holds
 * in March says nothing about April.
 */
export function placeObstacle(
  person: Person,
  opening: Opening,
  now: Date,
  rules: readonly RuleCode[] = PLACE_RULES,
): RuleCode | null {
  const verdicts = opening.sessions.flatMap(
    (each) => checkEligibility(person, { ...opening, sessions: [each] }, now).verdicts,
  );
  return verdicts.find(({ rule, holds }) => !holds && rules.includes(rule))?.rule ?? null;
}
