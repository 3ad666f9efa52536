import { halfHours } from '../calendar';
import type { Opening, Person } from '../model';
import type { WeekRange } from '../week';
import type { PersonChange } from './person-change';

/** Half-hours of a morning, an afternoon and an evening: 9–12, 13–17, 18–21. */
const PARTS_OF_DAY = [
  { from: 18, to: 24 },
  { from: 26, to: 34 },
  { from: 36, to: 42 },
];
const WHOLE_DAY = { from: 18, to: 42 };
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];
const LONGER_WAYS = [1000, 1500, 2000, 3000, 5000, 8000, 10_000];

/** Single changes to search through, smaller ones of a kind first; languages and qualifications are those asked for. */
export function personCandidates(person: Person, openings: readonly Opening[]): PersonChange[] {
  const held = person.qualifications.map(({ code }) => code);
  return [
    ...moreFreeTime(person),
    ...person.daysAway.map(({ from }) => ({ change: 'not-away' as const, from })),
    ...LONGER_WAYS.filter((metres) => metres > person.longestWay).map(longerWay),
    ...(person.online ? [] : [{ change: 'join-online' as const }]),
    ...askedFor(openings, 'languages', person.languages).map((code) => ({
      change: 'language' as const,
      code,
    })),
    ...askedFor(openings, 'qualifications', held).map((code) => ({ change: 'qualification' as const, code })),
    ...(person.paused ? [{ change: 'resume' as const }] : []),
  ];
}

function longerWay(metres: number): PersonChange {
  return { change: 'longest-way', metres };
}

/** Each part of each day that is not wholly free, then each whole day: named whole, so that it reads as one. */
function moreFreeTime(person: Person): PersonChange[] {
  const spans = [...PARTS_OF_DAY, WHOLE_DAY].flatMap((span) =>
    WEEKDAYS.map((weekday) => ({ weekday, ...span })),
  );
  return spans
    .filter((range) => !isFreeIn(person, range))
    .map((range) => ({ change: 'free-time', ranges: [range] }));
}

function isFreeIn({ week }: Person, { weekday, from, to }: WeekRange): boolean {
  const asked = halfHours(from, to);
  return ((week[weekday] ?? 0n) & asked) === asked;
}

function askedFor(
  openings: readonly Opening[],
  kind: 'languages' | 'qualifications',
  held: readonly string[],
): string[] {
  const asked = new Set(openings.flatMap((opening) => opening[kind]));
  return [...asked].filter((code) => !held.includes(code)).sort();
}
