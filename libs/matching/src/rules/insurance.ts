import { addDays, coversDay, fiscalYearOf } from '../calendar';
import type { Pair } from '../change';
import type { Day, DayRange, InsuranceCover } from '../model';
import { onSession, type SessionRule } from './rule';

/** The opening asks for no volunteer insurance, or the resident is covered on the session's date. */
export const insurance: SessionRule<'insurance'> = {
  code: 'insurance',
  blocks: 'place',
  judges: 'session',
  holds: ({ day }, pair) => !pair.opening.insuranceAsked || isCovered(pair, day),
  datum: (sessions, pair) => ({
    asked: pair.opening.insuranceAsked,
    sessions: sessions.map((each) => ({ ...onSession(each), covered: isCovered(pair, each.day) })),
  }),
  changes: (sessions, _pair, { today }) =>
    sessions
      .map(({ day }) => addDays(day, -1))
      .filter((joinedOn) => joinedOn >= today)
      .map((joinedOn) => ({ change: 'insurance', joinedOn })),
};

/** From the day after joining, at once in a declared disaster, to 31 March of the fiscal year in which it starts. */
export function coverOf({ joinedOn, atOnce }: InsuranceCover): DayRange {
  const from = atOnce ? joinedOn : addDays(joinedOn, 1);
  return { from, until: `${fiscalYearOf(from) + 1}-03-31` };
}

function isCovered({ person }: Pair, day: Day): boolean {
  return person.insurances.some((insured) => coversDay(coverOf(insured), day));
}
