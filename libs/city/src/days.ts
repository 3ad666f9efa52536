import { DateTime } from 'luxon';

export const TOKYO = 'Asia/Tokyo';

/** Midnight in Tokyo of a day `YYYY-MM-DD`; throws `day-unreadable` on anything else. */
export function startOfDay(day: string): DateTime<true> {
  const start = DateTime.fromISO(day, { zone: TOKYO });
  if (!start.isValid || !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw Object.assign(new Error(`Not a day: ${day}`), { code: 'day-unreadable' });
  }
  return start;
}

const DAY = 86_400_000;

// Plain UTC sums: luxon's zones are too slow for a few hundred thousand days.
/** The day so many days later (or earlier). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same day so many years later; 29 February becomes the 28th. */
export function addYears(day: string, years: number): string {
  const moved = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  return Number.isNaN(Date.parse(`${moved}T00:00:00Z`)) || addDays(moved, 0) !== moved
    ? moved.replace('-02-29', '-02-28')
    : moved;
}

/** Full years between a birth date and a day. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The first of April on or before the day. */
export function fiscalYearStart(day: string): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
  return `${year}-04-01`;
}

export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
