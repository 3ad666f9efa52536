import { lacking, type PairRule } from './rule';

/** Every access need of the resident is stated as provided by the place. */
export const access: PairRule<'access'> = {
  code: 'access',
  blocks: 'list',
  judges: 'pair',
  holds: ({ person, opening }) => person.accessNeeds.every((need) => opening.accessProvided.includes(need)),
  datum: ({ person, opening }) => ({
    needed: person.accessNeeds,
    missing: lacking(person.accessNeeds, opening.accessProvided),
  }),
  changes: ({ person, opening }) => [
    { change: 'access', codes: lacking(person.accessNeeds, opening.accessProvided) },
  ],
};
