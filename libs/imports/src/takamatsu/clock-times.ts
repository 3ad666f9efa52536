import { type DayTest, daySet } from './day-set';
import { isDash, LONGEST_PHRASE, normalise } from './normalise';
import { type Problem, problem } from './problem';
import { type Piece, tokens } from './tokens';

/** A time of day in minutes after midnight. `mark` is the number of ①; `until` the end where the cell gives both. */
export interface ClockTime {
  readonly mark: number | null;
  readonly minutes: number;
  readonly until: number | null;
  readonly exceptions: readonly { readonly on: DayTest; readonly minutes: number }[];
}

type Token =
  | { readonly kind: 'mark' | 'time'; readonly value: number }
  | { readonly kind: 'to' }
  | { readonly kind: 'except'; readonly on: DayTest; readonly minutes: number }
  | { readonly kind: 'unknown' };

const TIME = String.raw`(?:(午前|午後)?\s?(\d{1,2})(?::(\d{2})|時(?:(\d{1,2})分|半)?)|正午)`;
const EXCEPTION = new RegExp(`^(.+?)は、?(${TIME})(?:まで|から)?$`);

const PIECES: readonly Piece<Token>[] = [
  [/#(\d+)/y, ([, number]) => ({ kind: 'mark', value: Number(number) })],
  [new RegExp(`${TIME}(?!\\d)`, 'y'), (found) => timeToken(minutesOf(found[0]))],
  [/~|から/y, () => ({ kind: 'to' })],
  [/※([^※]+)/y, ([, note = '']) => exception(note)],
  [/\(([^()]+)\)/y, ([, note = '']) => exception(note)],
  [/まで|及び|[、,・と\s]/y, () => null],
];

/** 「②14:00 ③18:30」「22：00 ※日曜及び休日は17：00まで」「午後6時」 in order; a cell that says nothing gives none. */
export function clockTimes(cell: string): ClockTime[] | Problem {
  if (cell.length > LONGEST_PHRASE) return problem(`too-long: over ${LONGEST_PHRASE} characters for times`);
  const normal = normalise(cell);
  if (isDash(normal)) return [];
  const words = tokens(normal, PIECES);
  return (words && gathered(words)) ?? problem('time-not-understood: the words of the time are not known');
}

interface Unfinished {
  mark: number | null;
  minutes: number;
  until: number | null;
  exceptions: { on: DayTest; minutes: number }[];
}

function gathered(words: readonly Token[]): ClockTime[] | null {
  const times: Unfinished[] = [];
  for (const [i, word] of words.entries()) {
    const before = words[i - 1];
    if (!placed(word, before, times)) return null;
  }
  const last = words.at(-1);
  return times.length > 0 && last?.kind !== 'mark' ? times : null;
}

/** Puts a word where it belongs; false where it can stand nowhere. */
function placed(word: Token, before: Token | undefined, times: Unfinished[]): boolean {
  const current = times.at(-1);
  if (word.kind === 'mark') return before?.kind !== 'mark' && before?.kind !== 'to';
  if (word.kind === 'to') return before?.kind === 'time' && current?.until === null;
  if (word.kind === 'except') return current ? current.exceptions.push(word) > 0 : false;
  if (word.kind !== 'time') return false;
  if (before?.kind !== 'to' || !current) return times.push(startedBy(word.value, before)) > 0;
  current.until = word.value;
  return true;
}

function startedBy(minutes: number, before: Token | undefined): Unfinished {
  return { mark: before?.kind === 'mark' ? before.value : null, minutes, until: null, exceptions: [] };
}

function timeToken(minutes: number | null): Token {
  return minutes === null ? { kind: 'unknown' } : { kind: 'time', value: minutes };
}

function exception(note: string): Token {
  const [, days = '', time = ''] = EXCEPTION.exec(note.trim()) ?? [];
  const on = daySet(days);
  const minutes = minutesOf(time);
  return on && minutes !== null ? { kind: 'except', on, minutes } : { kind: 'unknown' };
}

// 午前12時 is read both as noon and as midnight, so it is not read at all.
function minutesOf(words: string): number | null {
  if (words === '正午') return 720;
  const [, half, hours, colon, spoken] = new RegExp(`^(?:${TIME})$`).exec(words) ?? [];
  const hour = Number(hours);
  const minute = Number(colon ?? spoken ?? (words.endsWith('半') ? 30 : 0));
  if (!hours || minute > 59 || (half && hour > 11)) return null;
  const minutes = (half === '午後' ? hour + 12 : hour) * 60 + minute;
  return minutes <= 1440 ? minutes : null;
}
