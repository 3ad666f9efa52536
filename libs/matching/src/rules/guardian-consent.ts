import { coversDay } from '../calendar';
import type { Day, Person } from '../model';
import { knownAge } from './age';
import { onSession, type SessionRule } from './rule';

/** 民法4条, since 1 April 2022. */
const FULL_AGE = 18;

/** 18 or over on the session's date, or a guardian's consent is valid on it. */
export const guardianConsent: SessionRule<'guardian-consent'> = {
  code: 'guardian-consent',
  blocks: 'place',
  judges: 'session',
  holds: ({ day }, { person }) => isOfAge(person, day) || hasConsent(person, day),
  datum: (sessions, { person }) => ({
    sessions: sessions.map((each) => ({
      ...onSession(each),
      age: knownAge(person, each.day),
      consent: hasConsent(person, each.day),
    })),
  }),
  changes: (sessions) => sessions.map(({ day }) => ({ change: 'guardian-consent', on: day })),
};

function isOfAge(person: Person, day: Day): boolean {
  return (knownAge(person, day) ?? 0) >= FULL_AGE;
}

function hasConsent(person: Person, day: Day): boolean {
  return person.guardianConsents.some((consent) => coversDay(consent, day));
}
