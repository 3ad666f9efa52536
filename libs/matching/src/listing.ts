import { dayAt, dayNumberAt } from './calendar';
import type { Opening, Person } from './model';
import { LIST_SESSION_RULES, PERSON_RULES } from './rules';
import { isOpen } from './rules/opening-open';
import type { Moment } from './rules/rule';
import { type DatedSession, openSessions } from './sessions';

/** What is the same for everybody who is judged for one opening at one moment. */
export interface Listing {
  readonly opening: Opening;
  readonly moment: Moment;
  /** Tokyo days since 1970. */
  readonly dayNumber: number;
  /** Those with a free place; none unless the opening is open. */
  readonly sessions: readonly DatedSession[];
}

export function momentOf(now: Date): Moment {
  return { now: now.getTime(), today: dayAt(now.getTime()) };
}

export function listingOf(opening: Opening, now: Date): Listing {
  return listingAt(opening, momentOf(now));
}

export function listingAt(opening: Opening, moment: Moment): Listing {
  const sessions = isOpen(opening, moment.now) ? openSessions(opening, moment.now) : [];
  return { opening, moment, dayNumber: dayNumberAt(moment.now), sessions };
}

/**
 * Whether the person is ranked for the opening: `checkEligibility(…).eligible` without its verdicts, cheap rules
 * first.
 */
export function isListed(person: Person, opening: Opening, now: Date): boolean {
  return fittingSessions(listingOf(opening, now), person).length > 0;
}

/** The numbers of the sessions that fit: `checkEligibility(…).fittingSessions` without its verdicts. */
export function listedSessions(person: Person, opening: Opening, now: Date): number[] {
  return fittingSessions(listingOf(opening, now), person).map(({ session }) => session.number);
}

/** The sessions that fit, by the rules that make the list; none where the person is not listed. */
export function fittingSessions(listing: Listing, person: Person): DatedSession[] {
  const { opening, moment, sessions } = listing;
  if (sessions.length === 0 || !isSuited(person, opening, moment)) return [];
  const pair = { person, opening };
  return sessions.filter((session) => LIST_SESSION_RULES.every((rule) => rule.holds(session, pair)));
}

/** Whether the rules hold that ask neither for the opening's state nor for a session. */
export function isSuited(person: Person, opening: Opening, moment: Moment): boolean {
  const pair = { person, opening };
  return PERSON_RULES.every((rule) => rule.holds(pair, moment));
}
