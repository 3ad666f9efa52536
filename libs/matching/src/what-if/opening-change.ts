import type { Opening, Position, Session } from '../model';

const MINUTE = 60_000;

/** What a group could change of its opening. Minutes are whole; `session: null` is all of them. */
export type OpeningChange =
  | { readonly change: 'move'; readonly session: number | null; readonly by: number }
  /** Starting later is a positive `startBy`, ending earlier a negative `endBy`. */
  | {
      readonly change: 'length';
      readonly session: number | null;
      readonly startBy: number;
      readonly endBy: number;
    }
  | { readonly change: 'minimum-age'; readonly years: number | null }
  | { readonly change: 'maximum-age'; readonly years: number | null }
  | { readonly change: 'without-qualification'; readonly code: string }
  | { readonly change: 'without-language'; readonly code: string }
  | { readonly change: 'from-anywhere' }
  | { readonly change: 'provide-access'; readonly code: string }
  | { readonly change: 'online-too' }
  | { readonly change: 'place'; readonly position: Position };

type Applied = {
  [C in OpeningChange['change']]: (
    opening: Opening,
    change: Extract<OpeningChange, { change: C }>,
  ) => Partial<Opening>;
};

const APPLIED: Applied = {
  move: (opening, { session, by }) => atOtherTimes(opening, session, by, by),
  length: (opening, { session, startBy, endBy }) => atOtherTimes(opening, session, startBy, endBy),
  'minimum-age': (_, { years }) => ({ minimumAge: years }),
  'maximum-age': (_, { years }) => ({ maximumAge: years }),
  'without-qualification': ({ qualifications }, { code }) => ({
    qualifications: qualifications.filter((required) => required !== code),
  }),
  'without-language': ({ languages }, { code }) => ({
    languages: languages.filter((required) => required !== code),
  }),
  'from-anywhere': () => ({ residency: [] }),
  'provide-access': ({ accessProvided }, { code }) => ({ accessProvided: [...accessProvided, code] }),
  'online-too': () => ({ online: true }),
  place: (_, { position }) => ({ position }),
};

/** The opening as it would be; the one given is not altered. */
export function changedOpening(opening: Opening, change: OpeningChange): Opening {
  const apply = APPLIED[change.change] as (opening: Opening, change: OpeningChange) => Partial<Opening>;
  return { ...opening, ...apply(opening, change) };
}

function atOtherTimes(opening: Opening, which: number | null, startBy: number, endBy: number) {
  const moved = (session: Session): Session => ({
    ...session,
    startsAt: session.startsAt + startBy * MINUTE,
    endsAt: session.endsAt + endBy * MINUTE,
  });
  return {
    sessions: opening.sessions.map((each) => (which === null || which === each.number ? moved(each) : each)),
  };
}
