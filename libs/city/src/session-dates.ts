import { addDays, weekdayOf } from './days';
import type { DemoSession, SessionPattern } from './model';

/** Every session lies within so many days after the day the city is made. */
export const HORIZON_DAYS = 56;

const STEP = { week: 7, 'two-weeks': 14, month: 28, once: 7 } as const;

/**
 * The sessions of a pattern after `today`, in order, as Tokyo wall clock. Nobody meets from 29 December to
 * 3 January; a pattern that would be left with nothing moves by a week.
 */
export function sessionsOf(pattern: SessionPattern, today: string): DemoSession[] {
  const first = firstDay(pattern, today);
  const days = Array.from({ length: pattern.count }, (_, at) => addDays(first, at * STEP[pattern.every]));
  const kept = days.filter((day) => !isNewYear(day) && day <= addDays(today, HORIZON_DAYS));
  return (kept.length > 0 ? kept : [anotherWeek(first, today)]).map((day) => ({
    startsAt: `${day}T${pattern.from}:00+09:00`,
    endsAt: `${day}T${pattern.to}:00+09:00`,
    capacity: pattern.capacity,
  }));
}

function firstDay({ weekday, startsInWeeks }: SessionPattern, today: string): string {
  const tomorrow = addDays(today, 1);
  const ahead = (weekday - weekdayOf(tomorrow) + 7) % 7;
  return addDays(tomorrow, ahead + 7 * startsInWeeks);
}

function isNewYear(day: string): boolean {
  return day.slice(5) >= '12-29' || day.slice(5) <= '01-03';
}

function anotherWeek(day: string, today: string): string {
  const later = addDays(day, 7);
  return later <= addDays(today, HORIZON_DAYS) ? later : addDays(day, -7);
}
