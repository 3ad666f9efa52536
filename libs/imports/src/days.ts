import { holidays } from '@holiday-jp/holiday_jp';
import { DateTime } from 'luxon';

/** A calendar day without time zone, `YYYY-MM-DD`. */
export type Day = string;

const KNOWN_HOLIDAYS: Readonly<Record<string, unknown>> = holidays;

/** The day, or `null` where the calendar has none (31 February). `month` from 1. */
export function dayOf(year: number, month: number, day: number): Day | null {
  return DateTime.utc(year, month, day).toISODate();
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && at(text).isValid;
}

export function addDays(day: Day, count: number): Day {
  return at(day).plus({ days: count }).toISODate() ?? day;
}

/** Whole days from one to the other; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round(at(to).diff(at(from), 'days').days);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return at(day).weekday;
}

/** 国民の祝日 and the days off that follow from them (source: @holiday-jp/holiday_jp, to 2050). */
export function isHoliday(day: Day): boolean {
  return Object.hasOwn(KNOWN_HOLIDAYS, day);
}

/** Both ends included. */
export function daysFrom(first: Day, last: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, i) => addDays(first, i));
}

function at(day: Day): DateTime {
  return DateTime.fromISO(day, { zone: 'utc' });
}
