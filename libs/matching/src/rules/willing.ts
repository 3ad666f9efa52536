import type { Opening, Person } from '../model';
import type { PairRule } from './rule';

/** Not paused, not declined by either for this opening, and neither side has blocked the other. */
export const willing: PairRule<'willing'> = {
  code: 'willing',
  blocks: 'list',
  judges: 'pair',
  holds: ({ person, opening }) =>
    !person.paused && !hasDeclined(person, opening) && !isBlocked(person, opening),
  datum: ({ person, opening }) => ({
    paused: person.paused,
    declined: hasDeclined(person, opening),
    blocked: isBlocked(person, opening),
  }),
  // A no is nobody's to overturn: only a pause has a change.
  changes: () => [{ change: 'resume' }],
};

function hasDeclined(person: Person, opening: Opening): boolean {
  return person.declinedOpenings.includes(opening.number);
}

function isBlocked(person: Person, opening: Opening): boolean {
  return person.blockedGroups.includes(opening.groupNumber);
}
