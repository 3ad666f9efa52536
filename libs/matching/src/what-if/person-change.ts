import type { Day, Person } from '../model';
import { union, type WeekRange, weekFrom } from '../week';

/** What residents could change of their card; whatever is added is true from now on and without end. */
export type PersonChange =
  | { readonly change: 'free-time'; readonly ranges: readonly WeekRange[] }
  /** The range of days away that begins on this day is given up. */
  | { readonly change: 'not-away'; readonly from: Day }
  | { readonly change: 'longest-way'; readonly metres: number }
  | { readonly change: 'join-online' }
  | { readonly change: 'language'; readonly code: string }
  | { readonly change: 'qualification'; readonly code: string }
  | { readonly change: 'resume' };

type Applied = {
  [C in PersonChange['change']]: (
    person: Person,
    change: Extract<PersonChange, { change: C }>,
  ) => Partial<Person>;
};

const EVER: Day = '0000-01-01';

const APPLIED: Applied = {
  'free-time': ({ week }, { ranges }) => ({ week: union(week, weekFrom(ranges)) }),
  'not-away': ({ daysAway }, { from }) => ({ daysAway: daysAway.filter((range) => range.from !== from) }),
  'longest-way': (_, { metres }) => ({ longestWay: metres }),
  'join-online': () => ({ online: true }),
  language: ({ languages }, { code }) => ({ languages: [...languages, code] }),
  qualification: ({ qualifications }, { code }) => ({
    qualifications: [...qualifications, { code, from: EVER, until: null }],
  }),
  resume: () => ({ paused: false }),
};

/** The person as they would be; the one given is not altered. Throws `InvalidWeekRange`. */
export function changedPerson(person: Person, change: PersonChange): Person {
  const apply = APPLIED[change.change] as (person: Person, change: PersonChange) => Partial<Person>;
  return { ...person, ...apply(person, change) };
}
