import type { Opening, Person } from '../model';
import { bestGains } from './best-gains';
import { type Trial, tryProposals } from './gain';
import { type OpeningLister, openingLister, type PeopleLister, peopleLister } from './listed';
import { openingCandidates, type WithinReach } from './opening-candidates';
import { changedOpening, type OpeningChange } from './opening-change';
import type { Gain } from './outcome';
import { personCandidates } from './person-candidates';
import { changedPerson, type PersonChange } from './person-change';

export type OpeningGain = Gain<OpeningChange>;
export type PersonGain = Gain<PersonChange>;

/** What each change of the opening, made alone, would do: how many more residents, and who. */
export function whatIf(
  opening: Opening,
  changes: readonly OpeningChange[],
  people: readonly Person[],
  now: Date,
): OpeningGain[] {
  return whatIfListed(opening, changes, peopleLister(people, now));
}

/** `whatIf` by another engine's answers. */
export function whatIfListed(
  opening: Opening,
  changes: readonly OpeningChange[],
  list: PeopleLister,
): OpeningGain[] {
  return tryProposals(openingTrial(opening, list), alone(changes));
}

/** The changes of the opening that add most residents, alone or two together, the most first. */
export function bestChanges(
  opening: Opening,
  people: readonly Person[],
  now: Date,
  limit: number,
  withinReach?: WithinReach,
): OpeningGain[] {
  const candidates = openingCandidates(opening, now, withinReach);
  return bestChangesListed(opening, candidates, peopleLister(people, now), limit);
}

/** `bestChanges` by another engine's answers; `openingCandidates` gives the changes to search. */
export function bestChangesListed(
  opening: Opening,
  candidates: readonly OpeningChange[],
  list: PeopleLister,
  limit: number,
): OpeningGain[] {
  return bestGains(openingTrial(opening, list), candidates, limit);
}

/** What each change of the resident's card, made alone, would do: how many more openings, and which. */
export function whatIfPerson(
  person: Person,
  changes: readonly PersonChange[],
  openings: readonly Opening[],
  now: Date,
): PersonGain[] {
  return whatIfPersonListed(person, changes, openingLister(openings, now));
}

export function whatIfPersonListed(
  person: Person,
  changes: readonly PersonChange[],
  list: OpeningLister,
): PersonGain[] {
  return tryProposals(personTrial(person, list), alone(changes));
}

/** The changes of the card that add most openings, alone or two together, the most first. */
export function bestPersonChanges(
  person: Person,
  openings: readonly Opening[],
  now: Date,
  limit: number,
): PersonGain[] {
  const candidates = personCandidates(person, openings);
  return bestPersonChangesListed(person, candidates, openingLister(openings, now), limit);
}

export function bestPersonChangesListed(
  person: Person,
  candidates: readonly PersonChange[],
  list: OpeningLister,
  limit: number,
): PersonGain[] {
  return bestGains(personTrial(person, list), candidates, limit);
}

function openingTrial(opening: Opening, list: PeopleLister): Trial<Opening, OpeningChange> {
  return { subject: opening, apply: changedOpening, list };
}

function personTrial(person: Person, list: OpeningLister): Trial<Person, PersonChange> {
  return { subject: person, apply: changedPerson, list };
}

function alone<C>(changes: readonly C[]): C[][] {
  return changes.map((change) => [change]);
}
