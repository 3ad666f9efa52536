import { checkEligibility, type Eligibility } from './eligibility';
import { fittingSessions, type Listing, listingOf } from './listing';
import type { Day, Opening, Person } from './model';
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
import { ENGINE_VERSION } from './weights';

interface Scored<P> {
  readonly score: number;
  readonly parts: P;
  readonly reasons: readonly Reason[];
}

/** Everything the engine says about one pair, as plain JSON. */
export interface Explanation extends Eligibility {
  readonly engine: string;
  readonly person: number;
  readonly opening: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The Tokyo day of the verdicts and of the tie. */
  readonly today: Day;
  readonly tie: number;
  /** The person as the group sees the fit; `null` where the person is not listed. */
  readonly forGroup: Scored<PersonParts> | null;
  /** The opening as the resident sees the fit; `null` where the person is not listed. */
  readonly forResident: Scored<OpeningParts> | null;
}

export function explain(person: Person, opening: Opening, now: Date): Explanation {
  const listing = listingOf(opening, now);
  const fitting = fittingSessions(listing, person);
  const listed = fitting.length > 0;
  return {
    engine: ENGINE_VERSION,
    person: person.number,
    opening: opening.number,
    ...listing.moment,
    tie: tieBreak(person.number, opening.number, listing.dayNumber),
    ...checkEligibility(person, opening, now),
    forGroup: listed ? scoredForGroup(listing, person, fitting) : null,
    forResident: listed ? scoredForResident(listing, person, fitting) : null,
  };
}

function scoredForGroup(
  listing: Listing,
  person: Person,
  fitting: readonly DatedSession[],
): Scored<PersonParts> {
  const parts = personParts(listing, person, fitting);
  return { score: personScore(parts), parts, reasons: reasonsForGroup(listing, person, fitting, parts) };
}

function scoredForResident(
  listing: Listing,
  person: Person,
  fitting: readonly DatedSession[],
): Scored<OpeningParts> {
  const parts = openingParts(listing, person, fitting);
  return { score: openingScore(parts), parts, reasons: reasonsForResident(listing, person, fitting, parts) };
}
