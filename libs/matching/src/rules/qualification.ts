import { coversDay } from '../calendar';
import type { Pair } from '../change';
import type { Day } from '../model';
import { onSession, type SessionRule } from './rule';

/** Every required qualification is held and valid on the session's date. */
export const qualification: SessionRule<'qualification'> = {
  code: 'qualification',
  blocks: 'list',
  judges: 'session',
  holds: ({ day }, pair) => missingOn(day, pair).length === 0,
  datum: (sessions, pair) => ({
    required: pair.opening.qualifications,
    sessions: sessions.map((each) => ({ ...onSession(each), missing: missingOn(each.day, pair) })),
  }),
  changes: (sessions, pair) =>
    sessions
      .map(({ day }) => ({ change: 'qualifications' as const, codes: missingOn(day, pair), on: day }))
      .sort((a, b) => a.codes.length - b.codes.length),
};

function missingOn(day: Day, { person, opening }: Pair): string[] {
  return opening.qualifications.filter(
    (code) => !person.qualifications.some((held) => held.code === code && coversDay(held, day)),
  );
}
