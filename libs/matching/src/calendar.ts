import type { Day, DayRange, Span } from './model';

const DAY_MS = 86_400_000;
const HALF_HOUR_MS = 1_800_000;
/** Japan has kept +9:00 without summer time since 1952, so calendar arithmetic is integer arithmetic. */
const TOKYO_OFFSET_MS = 9 * 3_600_000;

/** The half-hours of one Tokyo day that a span touches. */
export interface DayPiece {
  readonly day: Day;
  /** Monday is 0. */
  readonly weekday: number;
  /** Bit 0 is 0:00–0:30. */
  readonly halfHours: bigint;
}

/** Tokyo days since 1 January 1970 at an instant (milliseconds since 1970). */
export function dayNumberAt(instant: number): number {
  return Math.floor((instant + TOKYO_OFFSET_MS) / DAY_MS);
}

/** Days since 1 January 1970 of a calendar day (Hinnant, `days_from_civil`). */
export function dayNumber(day: Day): number {
  const number = digits(day);
  const month = Math.floor(number / 100) % 100;
  const date = number % 100;
  const year = Math.floor(number / 10_000) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The calendar day with this number since 1970 (Hinnant, `civil_from_days`). */
export function dayFrom(number: number): Day {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(doy - Math.floor((153 * mp + 2) / 5) + 1, 2)}`;
}

/** The Tokyo day of an instant (milliseconds since 1970). */
export function dayAt(instant: number): Day {
  return dayFrom(dayNumberAt(instant));
}

/** Monday is 0. */
export function weekdayOf(day: Day): number {
  return weekdayOfNumber(dayNumber(day));
}

export function addDays(day: Day, days: number): Day {
  return dayFrom(dayNumber(day) + days);
}

export function coversDay(range: DayRange, day: Day): boolean {
  return range.from <= day && (range.until === null || day <= range.until);
}

/** Full years on a day; a birthday counts from the day itself, one on 29 February from 1 March in common years. */
export function ageOn(birthDate: Day, day: Day): number {
  return Math.floor((digits(day) - digits(birthDate)) / 10_000);
}

/** 年度, April to March, named by the year it begins in. */
export function fiscalYearOf(day: Day): number {
  return Math.floor((digits(day) - 400) / 10_000);
}

/** What a span touches, day by day; an empty, reversed or unknown span touches nothing. */
export function daysTouched({ startsAt, endsAt }: Span): DayPiece[] {
  if (!(startsAt < endsAt)) return [];
  const pieces: DayPiece[] = [];
  for (let number = dayNumberAt(startsAt); number <= dayNumberAt(endsAt - 1); number++) {
    const midnight = number * DAY_MS - TOKYO_OFFSET_MS;
    const from = Math.max(0, Math.floor((startsAt - midnight) / HALF_HOUR_MS));
    const to = Math.min(48, Math.ceil((endsAt - midnight) / HALF_HOUR_MS));
    pieces.push({ day: dayFrom(number), weekday: weekdayOfNumber(number), halfHours: halfHours(from, to) });
  }
  return pieces;
}

/** The mask of the half-hours `from` (included) to `to` (excluded), 0 to 48. */
export function halfHours(from: number, to: number): bigint {
  return (1n << BigInt(to)) - (1n << BigInt(from));
}

function weekdayOfNumber(number: number): number {
  // 1 January 1970 was a Thursday.
  return (((number + 3) % 7) + 7) % 7;
}

/** 2026-12-05 as 20261205; read by hand because ages are asked for thousands of people at once. */
function digits(day: Day): number {
  let number = 0;
  for (let i = 0; i < 10; i++) if (i !== 4 && i !== 7) number = number * 10 + day.charCodeAt(i) - 48;
  return number;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
