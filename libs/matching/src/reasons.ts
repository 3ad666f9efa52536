import type { Listing } from './listing';
import type { Person } from './model';
import { canJoinOnline, isInReach, wayBetween } from './rules/distance';
import { type OpeningParts, offeredSkills, type PersonParts, wishedKindredFields } from './score';
import type { DatedSession } from './sessions';
import { WEIGHTS } from './weights';

const SHOWN = 3;
/** A group learns how near somebody is in steps this coarse, so that no distance points at a house. */
const GROUP_STEPS = [1000, 2000, 5000, 10_000, 20_000, 50_000];
const RESIDENT_STEP = 100;

/** Codes and data that a page turns into a sentence. */
export type Reason =
  | { readonly code: 'skill-wanted'; readonly skills: readonly string[] }
  | { readonly code: 'field-wished'; readonly field: string }
  | { readonly code: 'near'; readonly withinMetres: number }
  | { readonly code: 'online' }
  | { readonly code: 'time-fits'; readonly fitting: number; readonly open: number }
  | { readonly code: 'kindred-field'; readonly fields: readonly string[] }
  | { readonly code: 'rested' }
  | { readonly code: 'needs-people'; readonly free: number | null };

/** At most three, the same for any two residents with the same fit: nothing that says who somebody is. */
export function reasonsForGroup(
  listing: Listing,
  person: Person,
  fitting: readonly DatedSession[],
  parts: PersonParts,
): Reason[] {
  const near = (metres: number) =>
    GROUP_STEPS.find((step) => metres <= step) ?? Math.ceil(metres / 100_000) * 100_000;
  const rested: Reason[] = parts.rest === WEIGHTS.rest ? [{ code: 'rested' }] : [];
  return [...sharedReasons(listing, person, fitting, near), ...rested].slice(0, SHOWN);
}

/** At most three, about the opening and the resident's own card only. */
export function reasonsForResident(
  listing: Listing,
  person: Person,
  fitting: readonly DatedSession[],
  parts: OpeningParts,
): Reason[] {
  const near = (metres: number) => Math.max(1, Math.ceil(metres / RESIDENT_STEP)) * RESIDENT_STEP;
  const needs: Reason[] =
    2 * parts.need >= WEIGHTS.need ? [{ code: 'needs-people', free: freePlaces(fitting) }] : [];
  return [...sharedReasons(listing, person, fitting, near), ...needs].slice(0, SHOWN);
}

function sharedReasons(
  listing: Listing,
  person: Person,
  fitting: readonly DatedSession[],
  near: (metres: number) => number,
): Reason[] {
  const timeFits: Reason = { code: 'time-fits', fitting: fitting.length, open: listing.sessions.length };
  return [
    ...skillReason(listing, person),
    ...wishReason(listing, person),
    ...wayReason(listing, person, near),
    timeFits,
    ...kindredReason(listing, person),
  ];
}

function skillReason({ opening }: Listing, person: Person): Reason[] {
  const skills = offeredSkills(person, opening);
  return skills.length > 0 ? [{ code: 'skill-wanted', skills }] : [];
}

function wishReason({ opening }: Listing, person: Person): Reason[] {
  return person.wishes.includes(opening.field) ? [{ code: 'field-wished', field: opening.field }] : [];
}

/** Near is within half of the resident's own longest way. */
function wayReason({ opening }: Listing, person: Person, near: (metres: number) => number): Reason[] {
  const metres = isInReach(person, opening) ? wayBetween(person, opening) : null;
  if (metres !== null && 2 * metres <= person.longestWay)
    return [{ code: 'near', withinMetres: near(metres) }];
  return canJoinOnline(person, opening) ? [{ code: 'online' }] : [];
}

function kindredReason({ opening }: Listing, person: Person): Reason[] {
  if (person.wishes.includes(opening.field)) return [];
  const fields = wishedKindredFields(person, opening);
  return fields.length > 0 ? [{ code: 'kindred-field', fields }] : [];
}

function freePlaces(fitting: readonly DatedSession[]): number | null {
  let free = 0;
  for (const { session } of fitting) {
    if (session.capacity === null) return null;
    free += session.capacity - session.taken;
  }
  return free;
}
