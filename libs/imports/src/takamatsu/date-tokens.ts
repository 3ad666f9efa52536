import { WEEKDAYS } from './day-set';
import { type Piece, tokens } from './tokens';

export interface DateToken {
  readonly kind: 'date';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  /** 1 is Monday; `null` where the cell names none. */
  readonly weekday: number | null;
}

export type Token =
  | DateToken
  | { readonly kind: 'to' | 'until' | 'and' }
  | { readonly kind: 'note'; readonly text: string };

const WEEKDAY = String.raw`\s?(?:\(([月火水木金土日])(?:曜日?)?(?:[・,、/]?(?:祝日?|休日?|振休|振替休日))?\))?`;

const pattern = (source: string) => new RegExp(source + WEEKDAY, 'y');

const PIECES: readonly Piece<Token>[] = [
  [
    pattern(String.raw`(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)日?`),
    ([, year, month, day, weekday]) => date(Number(year), month, day, weekday),
  ],
  [
    pattern(String.raw`(?:令和|R)\s?(\d{1,2}|元)\s?[年.]\s?(\d{1,2})\s?[月.]\s?(\d{1,2})(?!\d)日?`),
    ([, era, month, day, weekday]) => date(reiwa(era), month, day, weekday),
  ],
  [
    pattern(String.raw`(\d{1,2})\s?月\s?(\d{1,2})\s?日`),
    ([, month, day, weekday]) => date(null, month, day, weekday),
  ],
  [
    pattern(String.raw`(\d{1,2})/(\d{1,2})(?![\d/])`),
    ([, month, day, weekday]) => date(null, month, day, weekday),
  ],
  [pattern(String.raw`(\d{1,2})\s?日(?!間)`), ([, day, weekday]) => date(null, undefined, day, weekday)],
  [/~|から/y, () => ({ kind: 'to' })],
  [/まで/y, () => ({ kind: 'until' })],
  [/及び|[、,・と]/y, () => ({ kind: 'and' })],
  [/\s/y, () => null],
  [/※([^※]+)/y, ([, text]) => note(text)],
  [/\(((?:[^()]|\([^()]*\))+)\)/y, ([, text]) => note(text)],
  [/[毎第平土日月火水木金祝休][^※\s]*/y, ([text]) => note(text)],
];

function date(year: number | null, month?: string, day?: string, weekday?: string): DateToken {
  return {
    kind: 'date',
    year,
    month: month ? Number(month) : null,
    day: Number(day),
    weekday: weekday ? WEEKDAYS.indexOf(weekday) + 1 : null,
  };
}

function note(text = ''): Token {
  return { kind: 'note', text: text.trim() };
}

function reiwa(year = ''): number {
  return 2018 + (year === '元' ? 1 : Number(year));
}

/** The words of a date cell, already normalised; `null` where a word is not known. */
export function dateTokens(normal: string): Token[] | null {
  return tokens(normal, PIECES);
}
