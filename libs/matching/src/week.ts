import { type DayPiece, daysTouched, halfHours } from './calendar';
import type { Span, Week } from './model';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];
const WHOLE_DAY = halfHours(0, 48);

/** Half-hours of one weekday (Monday 0), `from` included, `to` excluded: Saturday 9–12 is { 5, 18, 24 }. */
export interface WeekRange {
  readonly weekday: number;
  readonly from: number;
  readonly to: number;
}

export function emptyWeek(): Week {
  return WEEKDAYS.map(() => 0n);
}

export function alwaysFree(): Week {
  return WEEKDAYS.map(() => WHOLE_DAY);
}

/** Ranges may overlap and come in any order. Throws `InvalidWeekRange` for one that is no part of a week. */
export function weekFrom(ranges: readonly WeekRange[]): Week {
  const week = [...emptyWeek()];
  for (const range of ranges) {
    if (!isPartOfWeek(range)) throw new InvalidWeekRange(range);
    week[range.weekday] = week[range.weekday]! | halfHours(range.from, range.to);
  }
  return week;
}

/** The fewest ranges that make this week, Monday first; the inverse of `weekFrom`. */
export function rangesOf(week: Week): WeekRange[] {
  return WEEKDAYS.flatMap((weekday) => rangesOfDay(weekday, week[weekday] ?? 0n));
}

export function union(a: Week, b: Week): Week {
  return WEEKDAYS.map((weekday) => (a[weekday] ?? 0n) | (b[weekday] ?? 0n));
}

/** Whether every half-hour that the span touches is free; an empty or reversed span is never free. */
export function isFree(week: Week, span: Span): boolean {
  const pieces = daysTouched(span);
  return pieces.length > 0 && pieces.every((piece) => isPieceFree(week, piece));
}

export function isPieceFree(week: Week, piece: DayPiece): boolean {
  return ((week[piece.weekday] ?? 0n) & piece.halfHours) === piece.halfHours;
}

/** What would have to become free for these pieces. */
export function missingOf(week: Week, pieces: readonly DayPiece[]): Week {
  const missing = [...emptyWeek()];
  for (const { weekday, halfHours: touched } of pieces) {
    missing[weekday] = missing[weekday]! | (touched & ~(week[weekday] ?? 0n));
  }
  return missing;
}

export class InvalidWeekRange extends Error {
  readonly code = 'invalid-week-range';

  constructor(readonly range: WeekRange) {
    super(`weekday ${range.weekday}, half-hours ${range.from} to ${range.to}`);
  }
}

function isPartOfWeek({ weekday, from, to }: WeekRange): boolean {
  return WEEKDAYS.includes(weekday) && isHalfHour(from) && isHalfHour(to) && from < to;
}

function isHalfHour(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 48;
}

function rangesOfDay(weekday: number, mask: bigint): WeekRange[] {
  const ranges: WeekRange[] = [];
  for (let from = 0; from < 48; from++) {
    if (!isSet(mask, from)) continue;
    let to = from + 1;
    while (isSet(mask, to)) to++;
    ranges.push({ weekday, from, to });
    from = to;
  }
  return ranges;
}

function isSet(mask: bigint, bit: number): boolean {
  return ((mask >> BigInt(bit)) & 1n) === 1n;
}
