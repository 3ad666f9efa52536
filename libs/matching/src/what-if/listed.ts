import { isSuited, type Listing, listingAt, momentOf } from '../listing';
import type { Opening, Person } from '../model';
import { LIST_SESSION_RULES } from '../rules';
import { askedWords, mayHaveTime, weekWords } from './quick-time';

/** Numbers of all who are listed; a `Set` is one, and so can be the bitmap of a faster engine. */
export interface Listed extends Iterable<number> {
  readonly size: number;
  has(number: number): boolean;
}

/** Everybody listed for an opening, by person number. Another engine may stand in if it gives the same answer. */
export type PeopleLister = (opening: Opening) => Listed;

/** All openings that list a person, by opening number. */
export type OpeningLister = (person: Person) => Listed;

type Key = keyof Opening | keyof Person;

/** What the rules that judge no session read on either side. */
const SUITS_BY_OPENING = [
  'number',
  'groupNumber',
  'position',
  'online',
  'residency',
  'languages',
  'accessProvided',
] as const satisfies readonly (keyof Opening)[];
const SUITS_BY_PERSON = [
  'position',
  'longestWay',
  'online',
  'residency',
  'languages',
  'accessNeeds',
  'paused',
  'declinedOpenings',
  'blockedGroups',
] as const satisfies readonly (keyof Person)[];

/** The reference's answer; who is suited is asked again only after a change of what that depends on. */
export function peopleLister(people: readonly Person[], now: Date): PeopleLister {
  const moment = momentOf(now);
  const everybody = people.map((person) => ({ person, week: weekWords(person.week) }));
  const suited = remembered(SUITS_BY_OPENING, (opening: Opening) =>
    everybody.filter(({ person }) => isSuited(person, opening, moment)),
  );
  return (opening) => {
    const listing = listingAt(opening, moment);
    const asked = askedWords(listing.sessions);
    const fitting = suited(opening).filter(
      ({ person, week }) => mayHaveTime(week, asked) && hasFittingSession(listing, person),
    );
    return new Set(fitting.map(({ person }) => person.number));
  };
}

/** The reference's answer in the other direction, each opening laid on the calendar once. */
export function openingLister(openings: readonly Opening[], now: Date): OpeningLister {
  const moment = momentOf(now);
  const listings = openings.map((opening) => {
    const listing = listingAt(opening, moment);
    return { listing, asked: askedWords(listing.sessions) };
  });
  const suited = remembered(SUITS_BY_PERSON, (person: Person) =>
    listings.filter(({ listing }) => isSuited(person, listing.opening, moment)),
  );
  return (person) => {
    const week = weekWords(person.week);
    const fitting = suited(person).filter(
      ({ listing, asked }) => mayHaveTime(week, asked) && hasFittingSession(listing, person),
    );
    return new Set(fitting.map(({ listing }) => listing.opening.number));
  };
}

/** Of somebody who is suited. */
function hasFittingSession({ opening, sessions }: Listing, person: Person): boolean {
  const pair = { person, opening };
  return sessions.some((session) => LIST_SESSION_RULES.every((rule) => rule.holds(session, pair)));
}

/** The last answer, as long as nothing that it depends on is another value or list. */
function remembered<S extends object, A>(keys: readonly (keyof S & Key)[], answer: (subject: S) => A) {
  let last: { subject: S; answer: A } | null = null;
  return (subject: S): A => {
    if (last && keys.every((key) => last?.subject[key] === subject[key])) return last.answer;
    last = { subject, answer: answer(subject) };
    return last.answer;
  };
}
