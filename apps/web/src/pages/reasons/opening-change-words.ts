import type { OpeningChange, Session } from '@app/matching';
import { movedWords } from './moved-words';
import type { Reader } from './reader';
import { codesIn } from './word-lists';

type Wordings = {
  [C in OpeningChange['change']]: (change: Extract<OpeningChange, { change: C }>, reader: Said) => string;
};

/** The reader, and the opening's sessions to come. */
type Said = Reader & { readonly sessions: readonly Session[] };

const WORDS: Wordings = {
  move: ({ by }, said) => movedWords(said.sessions, by, said),
  length: ({ startBy, endBy }, { t }) => lengthWords(startBy, endBy, t),
  'minimum-age': ({ years }, said) => ageWords('minimum-age', years, said),
  'maximum-age': ({ years }, said) => ageWords('maximum-age', years, said),
  'without-qualification': ({ code }, { t }) =>
    t('more.change.without-qualification', { code: codesIn('qualification', [code], t) }),
  'without-language': ({ code }, { t }) =>
    t('more.change.without-language', { code: codesIn('language', [code], t) }),
  'from-anywhere': (_, { t }) => t('more.change.from-anywhere'),
  'provide-access': ({ code }, { t }) =>
    t('more.change.provide-access', { code: codesIn('accommodation', [code], t) }),
  'online-too': (_, { t }) => t('more.change.online-too'),
  place: (_, { t }) => t('more.change.place'),
};

/** What a group could change, two together at most, as the beginning of a sentence. */
export function openingChangeWords(
  changes: readonly OpeningChange[],
  sessions: readonly Session[],
  reader: Reader,
): string {
  return together(
    changes.map((change) => {
      const words = WORDS[change.change] as (change: OpeningChange, said: Said) => string;
      return words(change, { ...reader, sessions });
    }),
    reader,
  );
}

/** One, or one and another. */
export function together([first = '', second]: readonly string[], { t }: Reader): string {
  return second === undefined ? first : t('more.and', { first, second });
}

function lengthWords(startBy: number, endBy: number, t: Reader['t']): string {
  if (startBy > 0 && endBy === 0) return t('more.change.starts-later', { minutes: startBy });
  if (startBy === 0 && endBy < 0) return t('more.change.ends-earlier', { minutes: -endBy });
  return t('more.change.other-length');
}

function ageWords(limit: 'minimum-age' | 'maximum-age', years: number | null, { t }: Reader): string {
  return years === null ? t(`more.change.${limit}-none`) : t(`more.change.${limit}`, { years });
}
