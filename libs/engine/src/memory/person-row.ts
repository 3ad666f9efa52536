import type { DayRange, HeldPlace, Person, Position, Qualification } from '@app/matching';
import { chord, dayNumber, dayNumberAt, travelTime } from '@app/matching';
import type { Codes } from '../codes';
import { digitsOf } from '../opening-terms';

/** What of a resident is no bit and no number. */
export interface RareFacts {
  readonly daysAway: readonly DayRange[];
  readonly heldPlaces: readonly HeldPlace[];
  readonly declinedOpenings: readonly number[];
  readonly blockedGroups: readonly number[];
}

/** A resident as the index takes one in; masks are doubles of at most 52 bits. */
export interface PersonRow {
  readonly number: number;
  readonly active: boolean;
  readonly online: boolean;
  readonly position: Position | null;
  readonly longestWay: number;
  /** Like 20081205; -1 is unknown. */
  readonly birth: number;
  /** Tokyo days since 1970; `NEVER` where nobody asked yet. */
  readonly askedOn: number;
  readonly week: readonly number[];
  readonly skills: number;
  readonly wishes: number;
  readonly languages: number;
  readonly accessNeeds: number;
  readonly residency: number;
  readonly qualificationMask: number;
  readonly qualifications: readonly Qualification[];
  /** `null` where there is nothing of it. */
  readonly rare: RareFacts | null;
}

export const NEVER = -0x80000000;

/** Tokyo days since 1970, both included. */
interface Days {
  readonly from: number;
  readonly until: number;
}

export const ALL_DAYS: Days = { from: -0x80000000, until: 0x7fffffff };
export const NO_DAYS: Days = { from: 0x7fffffff, until: -0x80000000 };

/**
 * The days on which rare facts can matter: time away has its dates, a held place its day and those that travel takes
 * from or to it; what was declined or blocked matters on any day.
 */
export function busyDays(rare: RareFacts, person: Pick<PersonRow, 'position' | 'longestWay'>): Days {
  const { daysAway, heldPlaces, declinedOpenings, blockedGroups } = rare;
  if (declinedOpenings.length + blockedGroups.length > 0) return ALL_DAYS;
  const days = [
    ...daysAway.map(({ from, until }) => ({
      from: dayNumber(from),
      until: until === null ? ALL_DAYS.until : dayNumber(until),
    })),
    ...heldPlaces.map((held) => daysOfPlace(held, longestTravel(held, person))),
  ];
  return {
    from: Math.min(...days.map(({ from }) => from)),
    until: Math.max(...days.map(({ until }) => until)),
  };
}

function daysOfPlace({ startsAt, endsAt }: HeldPlace, travel: number): Days {
  return { from: dayNumberAt(startsAt - travel), until: dayNumberAt(endsAt + travel) };
}

/** In milliseconds, between a held place and any that the person reaches: by way of home, and no farther than that. */
function longestTravel(
  { position: there }: HeldPlace,
  { position: home, longestWay }: Pick<PersonRow, 'position' | 'longestWay'>,
) {
  if (!there || !home) return travelTime(null, null);
  const way = chord(there, home) + longestWay + 1;
  return travelTime(null, null) + travelTime({ x: 0, y: 0, z: 0 }, { x: way, y: 0, z: 0 });
}

/** Learns the codes that are new. */
export function personRow(person: Person, codes: Codes): PersonRow {
  return {
    number: person.number,
    active: !person.paused,
    online: person.online,
    position: person.position,
    longestWay: person.longestWay,
    birth: person.birthDate === null ? -1 : digitsOf(person.birthDate),
    askedOn: person.lastAskedOn === null ? NEVER : dayNumber(person.lastAskedOn),
    week: person.week.map(Number),
    skills: mask(codes, 'skill', person.skills),
    wishes: mask(codes, 'field', person.wishes),
    languages: mask(codes, 'language', person.languages),
    accessNeeds: mask(codes, 'access', person.accessNeeds),
    residency: mask(codes, 'residency', person.residency),
    qualificationMask: mask(
      codes,
      'qualification',
      person.qualifications.map(({ code }) => code),
    ),
    qualifications: person.qualifications,
    rare: rareFacts(person),
  };
}

export function rareFacts({
  daysAway,
  heldPlaces,
  declinedOpenings,
  blockedGroups,
}: RareFacts): RareFacts | null {
  const any = daysAway.length + heldPlaces.length + declinedOpenings.length + blockedGroups.length > 0;
  return any ? { daysAway, heldPlaces, declinedOpenings, blockedGroups } : null;
}

function mask(codes: Codes, kind: Parameters<Codes['learn']>[0], list: readonly string[]): number {
  let sum = 0;
  for (const bit of new Set(list.map((code) => codes.learn(kind, code)))) sum += 2 ** bit;
  return sum;
}
