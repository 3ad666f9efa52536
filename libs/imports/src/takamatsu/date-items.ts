import { type Day, dayOf, daysBetween, weekdayOf } from '../days';
import type { DateToken, Token } from './date-tokens';
import { WEEKDAYS } from './day-set';
import { type Edition, yearOf } from './edition';
import { isProblem, type Problem, problem } from './problem';

/** A single day has `first` = `last`; `first: null` is 「～まで」 without a start. */
export interface DateItem {
  readonly first: Day | null;
  readonly last: Day;
}

const LONGEST_RANGE = 366;
const MOST_PHRASES = 60;

/** 「8月1日、8日」「8月5日～16日」「～25日まで」 as items; the month carries over from the date before. */
export function dateItems(words: readonly Token[], edition: Edition): DateItem[] | Problem {
  const phrases = phrasesOf(words);
  if (!phrases) return problem('date-not-understood: the words of the date do not stand in a known order');
  if (phrases.length > MOST_PHRASES) return problem(`too-many-dates: over ${MOST_PHRASES} in one cell`);
  const items: DateItem[] = [];
  let month: number | null = null;
  for (const { first, last } of phrases) {
    const item = readItem(withMonth(first, month), withMonth(last, first?.month ?? month), edition);
    if (isProblem(item)) return item;
    month = last.month ?? first?.month ?? month;
    items.push(item);
  }
  return items;
}

interface Phrase {
  readonly first: DateToken | null;
  readonly last: DateToken;
}

// D a date, T 「～」, U 「まで」
const SHAPES: readonly (readonly [RegExp, (dates: DateToken[]) => Phrase | null])[] = [
  [/^D$/, ([day]) => (day ? { first: day, last: day } : null)],
  [/^DTDU?$/, ([first, last]) => (first && last ? { first, last } : null)],
  [/^(TDU?|DU)$/, ([last]) => (last ? { first: null, last } : null)],
];

function phrasesOf(words: readonly Token[]): Phrase[] | null {
  const phrases = splitAtAnd(words).map(phraseOf);
  return phrases.every((phrase) => phrase !== null) && phrases.length > 0 ? phrases : null;
}

function phraseOf(words: readonly Token[]): Phrase | null {
  const letters = { date: 'D', to: 'T', until: 'U', and: '', note: '' };
  const shape = words.map(({ kind }) => letters[kind]).join('');
  const dates = words.filter((word) => word.kind === 'date');
  return SHAPES.find(([form]) => form.test(shape))?.[1](dates) ?? null;
}

function splitAtAnd(words: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const word of words) {
    if (word.kind === 'and') parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

function withMonth<T extends DateToken | null>(date: T, month: number | null): T {
  return date && date.month === null ? { ...date, month } : date;
}

function readItem(first: DateToken | null, last: DateToken, edition: Edition): DateItem | Problem {
  const end = dayOfToken(last, edition);
  if (isProblem(end)) return end;
  if (first === null) return { first: null, last: end };
  const start = dayOfToken(startBefore(first, end), edition);
  if (isProblem(start)) return start;
  const length = daysBetween(start, end);
  const fits = length >= 0 && length <= LONGEST_RANGE;
  return fits
    ? { first: start, last: end }
    : problem('bad-range: the last day does not follow the first within a year');
}

// Without a year a range starts on the last such day before its end: an exhibition may have begun long ago.
function startBefore(first: DateToken, end: Day): DateToken {
  if (first.year !== null) return first;
  const year = Number(end.slice(0, 4));
  const sameYear = dayOf(year, first.month ?? 0, first.day);
  return { ...first, year: sameYear && sameYear > end ? year - 1 : year };
}

function dayOfToken({ year, month, day: date, weekday }: DateToken, edition: Edition): Day | Problem {
  if (month === null) return problem('no-month: a day stands without its month');
  const day = dayOf(year ?? yearOf(month, edition), month, date);
  if (!day) return problem(`bad-date: there is no ${month}月${date}日`);
  if (weekday === null || weekday === weekdayOf(day)) return day;
  const named = (number: number) => `${WEEKDAYS[number - 1]}曜日`;
  return problem(`wrong-weekday: ${day} is ${named(weekdayOf(day))}, the cell says ${named(weekday)}`);
}
