import { ageOn } from '../calendar';
import type { Change, Pair } from '../change';
import type { Day, Person } from '../model';
import { onSession, type SessionRule } from './rule';

/** Between the opening's minimum and maximum age, both included, on the session's date. */
export const age: SessionRule<'age'> = {
  code: 'age',
  blocks: 'list',
  judges: 'session',
  holds: ({ day }, { person, opening: { minimumAge, maximumAge } }) => {
    if (minimumAge === null && maximumAge === null) return true;
    const years = knownAge(person, day);
    return years !== null && years >= (minimumAge ?? 0) && (maximumAge === null || years <= maximumAge);
  },
  datum: (sessions, { person, opening }) => ({
    minimum: opening.minimumAge,
    maximum: opening.maximumAge,
    sessions: sessions.map((each) => ({ ...onSession(each), age: knownAge(person, each.day) })),
  }),
  changes: (sessions, pair) =>
    sessions
      .flatMap(({ day }) => limitFor(pair, day))
      .sort((a, b) => a.by - b.by)
      .map(({ change }) => change),
};

/** `null` where the birth date is unknown or no birth date yet. */
export function knownAge({ birthDate }: Person, day: Day): number | null {
  if (birthDate === null) return null;
  const years = ageOn(birthDate, day);
  return years >= 0 ? years : null;
}

/** Of a session for which the age does not hold: what is not below the minimum is above the maximum. */
function limitFor({ person, opening }: Pair, day: Day): { by: number; change: Change }[] {
  const years = knownAge(person, day);
  if (years === null) return [];
  const below = (opening.minimumAge ?? 0) - years;
  if (below > 0) return [{ by: below, change: { change: 'minimum-age', years } }];
  return [{ by: years - opening.maximumAge!, change: { change: 'maximum-age', years } }];
}
