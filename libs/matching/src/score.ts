import { dayNumber } from './calendar';
import type { Listing } from './listing';
import type { Opening, Person } from './model';
import { canJoinOnline, isInReach, wayBetween } from './rules/distance';
import type { DatedSession } from './sessions';
import { WEIGHTS } from './weights';

/** What both directions share; whole points. */
interface SharedParts {
  readonly skills: number;
  readonly field: number;
  readonly distance: number;
  readonly time: number;
}

/** Of a person for an opening. */
export interface PersonParts extends SharedParts {
  readonly rest: number;
}

/** Of an opening for a person. */
export interface OpeningParts extends SharedParts {
  readonly need: number;
}

/** `fitting` are the sessions that `fittingSessions` gave for this person: at least one. */
export function personParts(listing: Listing, person: Person, fitting: readonly DatedSession[]): PersonParts {
  return {
    skills: skillPoints(person, listing.opening),
    field: fieldPoints(person, listing.opening),
    distance: distancePoints(person, listing.opening),
    time: timePoints(listing, fitting),
    rest: restPoints(person, listing.dayNumber),
  };
}

/** `fitting` are the sessions that `fittingSessions` gave for this person: at least one. */
export function openingParts(
  listing: Listing,
  person: Person,
  fitting: readonly DatedSession[],
): OpeningParts {
  return {
    skills: skillPoints(person, listing.opening),
    field: fieldPoints(person, listing.opening),
    distance: distancePoints(person, listing.opening),
    time: timePoints(listing, fitting),
    need: needPoints(fitting),
  };
}

export function personScore(parts: PersonParts): number {
  return parts.skills + parts.field + parts.distance + parts.time + parts.rest;
}

export function openingScore(parts: OpeningParts): number {
  return parts.skills + parts.field + parts.distance + parts.time + parts.need;
}

export function offeredSkills(person: Person, opening: Opening): string[] {
  return opening.wantedSkills.filter((skill) => person.skills.includes(skill));
}

export function wishedKindredFields(person: Person, opening: Opening): string[] {
  return opening.kindredFields.filter((field) => person.wishes.includes(field));
}

function skillPoints(person: Person, opening: Opening): number {
  const wanted = opening.wantedSkills.length;
  if (wanted === 0) return WEIGHTS.skillsNoneWanted;
  return Math.floor((WEIGHTS.skills * offeredSkills(person, opening).length) / wanted);
}

function fieldPoints(person: Person, opening: Opening): number {
  if (person.wishes.includes(opening.field)) return WEIGHTS.fieldWished;
  return wishedKindredFields(person, opening).length > 0 ? WEIGHTS.fieldKindred : 0;
}

/** Whichever way of taking part is better for the resident. */
function distancePoints(person: Person, opening: Opening): number {
  const online = canJoinOnline(person, opening) ? WEIGHTS.online : 0;
  return isInReach(person, opening) ? Math.max(online, nearnessPoints(person, opening)) : online;
}

function nearnessPoints(person: Person, opening: Opening): number {
  const metres = wayBetween(person, opening) ?? person.longestWay;
  return Math.floor(WEIGHTS.distance * (1 - metres / person.longestWay));
}

function timePoints({ sessions }: Listing, fitting: readonly DatedSession[]): number {
  return Math.floor((WEIGHTS.time * fitting.length) / sessions.length);
}

function restPoints({ lastAskedOn }: Person, today: number): number {
  if (lastAskedOn === null) return WEIGHTS.rest;
  const days = Math.min(WEIGHTS.restDays, Math.max(0, today - dayNumber(lastAskedOn)));
  return Math.floor((WEIGHTS.rest * days) / WEIGHTS.restDays);
}

function needPoints(fitting: readonly DatedSession[]): number {
  let free = 0;
  let capacity = 0;
  for (const { session } of fitting) {
    if (session.capacity === null) return WEIGHTS.need;
    free += session.capacity - session.taken;
    capacity += session.capacity;
  }
  return Math.floor((WEIGHTS.need * free) / capacity);
}
