import type { PairRule } from './rule';

/** Lives, works or studies where the opening asks for it: any one of those asked for suffices. */
export const residency: PairRule<'residency'> = {
  code: 'residency',
  blocks: 'list',
  judges: 'pair',
  holds: ({ person, opening }) =>
    opening.residency.length === 0 || opening.residency.some((code) => person.residency.includes(code)),
  datum: ({ person, opening }) => ({ anyOf: opening.residency, stated: person.residency }),
  changes: ({ opening }) => [{ change: 'residency', anyOf: opening.residency }],
};
