import { fittingSessions, isSuited, type Listing, listingAt, listingOf, momentOf } from './listing';
import type { Opening, Person } from './model';
import { type Reason, reasonsForGroup, reasonsForResident } from './reasons';
import {
  type OpeningParts,
  openingParts,
  openingScore,
  type PersonParts,
  personParts,
  personScore,
} from './score';
import type { DatedSession } from './sessions';
import { tieBreak } from './tie-break';
import { WEIGHTS } from './weights';

export interface RankedPerson {
  /** The person's number. */
  readonly person: number;
  readonly score: number;
  readonly parts: PersonParts;
  readonly reasons: readonly Reason[];
}

export interface RankedOpening {
  /** The opening's number. */
  readonly opening: number;
  readonly score: number;
  readonly parts: OpeningParts;
  readonly reasons: readonly Reason[];
}

/** Openings' exposure this week in whole thousandths, by opening number, frozen at midnight. */
export type Exposure = ReadonlyMap<number, number>;

interface Fit {
  readonly listing: Listing;
  readonly person: Person;
  readonly fitting: readonly DatedSession[];
}

interface Entry<P> extends Fit {
  readonly number: number;
  readonly parts: P;
  readonly score: number;
  readonly order: number;
  readonly tie: number;
}

/**
 * All who are eligible, the best first, exactly; `total` counts them, `limit` cuts what is returned.
 * By score, then the tie-break of the day, then the person's number.
 */
export function rankPeople(
  opening: Opening,
  people: readonly Person[],
  now: Date,
  limit = Infinity,
): { total: number; candidates: RankedPerson[] } {
  const listing = listingOf(opening, now);
  const entries = present(people.map((person) => personEntry(listing, person))).sort(byOrder);
  const candidates = entries.slice(0, limit).map(({ number, score, parts, person, fitting }) => ({
    person: number,
    score,
    parts,
    reasons: reasonsForGroup(listing, person, fitting, parts),
  }));
  return { total: entries.length, candidates };
}

/** All openings for which the person is eligible, by score weighed by exposure, then as `rankPeople`. */
export function rankOpenings(
  person: Person,
  openings: readonly Opening[],
  now: Date,
  limit = Infinity,
  exposure: Exposure = new Map(),
): { total: number; candidates: RankedOpening[] } {
  const moment = momentOf(now);
  // Before any session is laid on the calendar, which costs more than these rules.
  const suited = openings.filter((opening) => isSuited(person, opening, moment));
  const listings = suited.map((opening) => listingAt(opening, moment));
  const entries = present(listings.map((listing) => openingEntry(listing, person, exposure))).sort(byOrder);
  const candidates = entries.slice(0, limit).map(({ number, score, parts, listing, fitting }) => ({
    opening: number,
    score,
    parts,
    reasons: reasonsForResident(listing, person, fitting, parts),
  }));
  return { total: entries.length, candidates };
}

/** What a resident's list is ordered by: an opening shown much lately steps back lightly and continuously. */
export function exposureOrder(score: number, exposure: number): number {
  const { scale, base, step } = WEIGHTS.exposure;
  return Math.floor((scale * score) / (base + Math.floor(exposure / step)));
}

function personEntry(listing: Listing, person: Person): Entry<PersonParts> | null {
  const fitting = fittingSessions(listing, person);
  if (fitting.length === 0) return null;
  const { number } = person;
  const parts = personParts(listing, person, fitting);
  const score = personScore(parts);
  return { listing, person, fitting, parts, score, number, order: score, tie: tieOf(listing, person) };
}

function openingEntry(listing: Listing, person: Person, exposure: Exposure): Entry<OpeningParts> | null {
  const fitting = fittingSessions(listing, person);
  if (fitting.length === 0) return null;
  const { number } = listing.opening;
  const parts = openingParts(listing, person, fitting);
  const score = openingScore(parts);
  const order = exposureOrder(score, exposure.get(number) ?? 0);
  return { listing, person, fitting, parts, score, number, order, tie: tieOf(listing, person) };
}

function present<T>(entries: readonly (T | null)[]): T[] {
  return entries.filter((entry) => entry !== null);
}

function tieOf({ opening, dayNumber }: Listing, person: Person): number {
  return tieBreak(person.number, opening.number, dayNumber);
}

function byOrder<P>(a: Entry<P>, b: Entry<P>): number {
  return b.order - a.order || a.tie - b.tie || a.number - b.number;
}
