import { checkEligibility, type Opening, type Person, type RuleVerdict, telling } from '@app/matching';

/** A session of a plan that somebody could not be asked for any more. */
export interface LostSession {
  readonly number: number;
  /** The rules that do not hold now. */
  readonly because: readonly RuleVerdict[];
}

/** Each session by itself: of a line with three, one may have filled up and two still stand. */
export function lostSessions(
  person: Person,
  opening: Opening,
  numbers: readonly number[],
  now: Date,
): LostSession[] {
  return numbers.flatMap((number) => {
    const sessions = opening.sessions.filter((each) => each.number === number);
    const { verdicts } = checkEligibility(person, { ...opening, sessions }, now);
    const failed = verdicts.filter(({ holds, blocks }) => !holds && blocks === 'list');
    return failed.length === 0 ? [] : [{ number, because: telling(failed) }];
  });
}
