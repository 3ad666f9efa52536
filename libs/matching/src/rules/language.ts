import { lacking, type PairRule } from './rule';

/** Every required language is spoken. */
export const language: PairRule<'language'> = {
  code: 'language',
  blocks: 'list',
  judges: 'pair',
  holds: ({ person, opening }) => opening.languages.every((code) => person.languages.includes(code)),
  datum: ({ person, opening }) => ({
    required: opening.languages,
    missing: lacking(opening.languages, person.languages),
  }),
  changes: ({ person, opening }) => [
    { change: 'languages', codes: lacking(opening.languages, person.languages) },
  ],
};
