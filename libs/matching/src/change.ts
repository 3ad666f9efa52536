import { addDays, coversDay } from './calendar';
import type { Day, DayRange, Opening, Person, Span } from './model';
import { union, type WeekRange, weekFrom } from './week';

/** Why an opening is not open. */
export type Obstacle = 'not-published' | 'not-yet' | 'window-over' | 'deadline-over' | 'full';

/** The smallest change of the resident's card or of the opening that makes a rule hold. */
export type Change =
  | { readonly change: 'reopen'; readonly lift: readonly Obstacle[]; readonly session: number | null }
  | { readonly change: 'minimum-age'; readonly years: number }
  | { readonly change: 'maximum-age'; readonly years: number }
  | { readonly change: 'guardian-consent'; readonly on: Day }
  | { readonly change: 'residency'; readonly anyOf: readonly string[] }
  | { readonly change: 'qualifications'; readonly codes: readonly string[]; readonly on: Day }
  | { readonly change: 'languages'; readonly codes: readonly string[] }
  | { readonly change: 'free-time'; readonly ranges: readonly WeekRange[]; readonly notAway: readonly Day[] }
  | { readonly change: 'longest-way'; readonly metres: number }
  | { readonly change: 'join-online' }
  | { readonly change: 'access'; readonly codes: readonly string[] }
  | { readonly change: 'insurance'; readonly joinedOn: Day }
  | { readonly change: 'release-places'; readonly places: readonly Span[] }
  | { readonly change: 'resume' };

export interface Pair {
  readonly person: Person;
  readonly opening: Opening;
}

type Applied = { [C in Change['change']]: (pair: Pair, change: Extract<Change, { change: C }>) => Pair };

const APPLIED: Applied = {
  reopen: ({ person, opening }, { session }) => ({ person, opening: reopened(opening, session) }),
  'minimum-age': (pair, { years }) => toOpening(pair, { minimumAge: years }),
  'maximum-age': (pair, { years }) => toOpening(pair, { maximumAge: years }),
  'guardian-consent': (pair, { on }) =>
    toPerson(pair, { guardianConsents: [...pair.person.guardianConsents, { from: on, until: on }] }),
  residency: (pair, { anyOf }) =>
    toPerson(pair, { residency: [...pair.person.residency, ...anyOf.slice(0, 1)] }),
  qualifications: (pair, { codes, on }) =>
    toPerson(pair, {
      qualifications: [
        ...pair.person.qualifications,
        ...codes.map((code) => ({ code, from: on, until: on })),
      ],
    }),
  languages: (pair, { codes }) => toPerson(pair, { languages: [...pair.person.languages, ...codes] }),
  'free-time': (pair, { ranges, notAway }) =>
    toPerson(pair, {
      week: union(pair.person.week, weekFrom(ranges)),
      daysAway: notAway.reduce(withoutDay, [...pair.person.daysAway]),
    }),
  'longest-way': (pair, { metres }) => toPerson(pair, { longestWay: metres }),
  'join-online': (pair) => toPerson(pair, { online: true }),
  access: (pair, { codes }) =>
    toOpening(pair, { accessProvided: [...pair.opening.accessProvided, ...codes] }),
  insurance: (pair, { joinedOn }) =>
    toPerson(pair, { insurances: [...pair.person.insurances, { joinedOn, atOnce: false }] }),
  'release-places': (pair, { places }) =>
    toPerson(pair, {
      heldPlaces: pair.person.heldPlaces.filter((held) => !places.some((place) => isSameSpan(held, place))),
    }),
  resume: (pair) => toPerson(pair, { paused: false }),
};

/** The pair as it would be after the change; nothing given is altered. */
export function applyChange(pair: Pair, change: Change): Pair {
  return (APPLIED[change.change] as (pair: Pair, change: Change) => Pair)(pair, change);
}

function toPerson({ person, opening }: Pair, change: Partial<Person>): Pair {
  return { person: { ...person, ...change }, opening };
}

function toOpening({ person, opening }: Pair, change: Partial<Opening>): Pair {
  return { person, opening: { ...opening, ...change } };
}

function reopened(opening: Opening, session: number | null): Opening {
  const sessions = opening.sessions.map((each) =>
    each.number === session ? { ...each, capacity: each.taken + 1 } : each,
  );
  return { ...opening, published: true, publishFrom: null, publishUntil: null, deadline: null, sessions };
}

function withoutDay(ranges: DayRange[], day: Day): DayRange[] {
  return ranges.flatMap((range) => {
    if (!coversDay(range, day)) return [range];
    const before = { from: range.from, until: addDays(day, -1) };
    const after = { from: addDays(day, 1), until: range.until };
    return [before, after].filter(({ from, until }) => until === null || from <= until);
  });
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.startsAt === b.startsAt && a.endsAt === b.endsAt;
}
