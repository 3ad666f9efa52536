import { type OpeningSearch, REPEATS, TIMES_OF_DAY } from '@app/openings';
import type { TownRow } from '@app/places';
import { FIELD_CODES, SPOKEN_LANGUAGES } from '@app/vocabulary';
import type { Problem } from '../../frame/check-form';
import { askedWords } from '../../searching/asked-words';
import { readDay } from '../../searching/read-day';
import { DISTANCES, isPostalCode, whereToLook } from '../../searching/where';
import { listOf } from '../frame/form-state';

export type Query = Readonly<Record<string, unknown>>;

export interface ReadSearch {
  readonly search: OpeningSearch;
  /** What could not be understood; the search goes on without it. */
  readonly problems: readonly Problem[];
}

/** What a search in an address may be asked for as a language. */
export const SEARCH_LANGUAGES = [
  'plain-japanese',
  ...SPOKEN_LANGUAGES.filter((code) => code !== 'ja'),
] as const;

const LONGEST = 200;

/** An address with the search in it. Nothing is refused: what cannot be understood is said at its field. */
export function readSearch(query: Query, towns: readonly TownRow[], now: Date): ReadSearch {
  const where = readWhere(query, towns);
  const days = readDays(query, now);
  const search: OpeningSearch = {
    ...{ words: wordsOf(query.q ?? query.keyword), field: oneOf(FIELD_CODES, query.field) },
    ...{ weekdays: weekdaysOf(query.weekday), timeOfDay: oneOf(TIMES_OF_DAY, query.timeOfDay) },
    ...{ repeats: oneOf(REPEATS, query.repeats), language: oneOf(SEARCH_LANGUAGES, query.language) },
    ...{ online: isYes(query.online), beginners: isYes(query.beginners), children: isYes(query.children) },
    ...where.search,
    ...days.search,
  };
  return { search: withoutEmpty(search), problems: [...where.problems, ...days.problems] };
}

function readWhere(query: Query, towns: readonly TownRow[]): ReadSearch {
  const postalCode = textOf(query.postalCode);
  if (postalCode && !isPostalCode(postalCode))
    return { search: {}, problems: [{ field: 'postalCode', code: 'not-a-postal-code' }] };
  const within = DISTANCES.find((metres) => String(metres) === query.within);
  const search = whereToLook(towns, { towns: listOf(query.town), postalCode, within });
  if (search) return { search, problems: [] };
  const field = postalCode ? 'postalCode' : 'town';
  return { search: {}, problems: [{ field, code: postalCode ? 'postal-unknown' : 'choose' }] };
}

function readDays(query: Query, now: Date): ReadSearch {
  const problems: Problem[] = [];
  const read = (field: 'from' | 'to') => {
    const typed = textOf(query[field]);
    const day = typed ? readDay(typed, now) : null;
    if (typed && !day) problems.push({ field, code: 'not-a-date' });
    return day ?? undefined;
  };
  const [one, other] = [read('from'), read('to')];
  // Written the other way round, the same days are meant.
  const isTurned = one !== undefined && other !== undefined && one > other;
  return { search: isTurned ? { from: other, to: one } : { from: one, to: other }, problems };
}

function wordsOf(q: unknown): OpeningSearch['words'] {
  const words = askedWords([...textOf(q)].slice(0, LONGEST).join(''));
  return words.length > 0 ? words : undefined;
}

function weekdaysOf(weekday: unknown): number[] | undefined {
  const days = listOf(weekday).filter((day) => /^[0-6]$/.test(day));
  return days.length > 0 ? days.map(Number) : undefined;
}

function oneOf<T extends string>(codes: readonly T[], given: unknown): T | undefined {
  return codes.find((code) => code === given);
}

function isYes(given: unknown): true | undefined {
  return given === 'yes' || undefined;
}

function textOf(given: unknown): string {
  return typeof given === 'string' ? given.trim() : '';
}

function withoutEmpty(search: OpeningSearch): OpeningSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
