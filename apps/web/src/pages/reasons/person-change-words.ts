import type { PersonChange, WeekRange } from '@app/matching';
import { together } from './opening-change-words';
import type { Reader } from './reader';
import { codesIn, dayWords, joined, rangeWords, wayWords } from './word-lists';

type Wordings = {
  [C in PersonChange['change']]: (change: Extract<PersonChange, { change: C }>, reader: Reader) => string;
};

const WORDS: Wordings = {
  'free-time': ({ ranges }, reader) => {
    const times = ranges.map((range) => partOfDay(range, reader) ?? rangeWords(range, reader));
    return reader.t('more.card.free-time', { times: joined(times, reader.t) });
  },
  'not-away': ({ from }, reader) => reader.t('more.card.not-away', { day: dayWords(from, reader) }),
  'longest-way': ({ metres }, { t }) => t('more.card.longest-way', { way: wayWords(metres) }),
  'join-online': (_, { t }) => t('more.card.join-online'),
  language: ({ code }, { t }) => t('more.card.language', { code: codesIn('language', [code], t) }),
  qualification: ({ code }, { t }) =>
    t('more.card.qualification', { code: codesIn('qualification', [code], t) }),
  resume: (_, { t }) => t('more.card.resume'),
};

/** The half-hours by which the search names a part of a day. */
const PARTS: Readonly<Record<string, string>> = {
  '18-24': 'morning',
  '26-34': 'afternoon',
  '36-42': 'evening',
  '18-42': 'day',
};

/** What a resident could change of the card, two together at most, as the beginning of a sentence. */
export function personChangeWords(changes: readonly PersonChange[], reader: Reader): string {
  return together(
    changes.map((change) => (WORDS[change.change] as (c: PersonChange, r: Reader) => string)(change, reader)),
    reader,
  );
}

function partOfDay({ weekday, from, to }: WeekRange, { t }: Reader): string | null {
  const part = PARTS[`${from}-${to}`];
  return part ? t(`more.part-of-day.${part}`, { weekday: t(`words.weekday.${weekday}`) }) : null;
}
