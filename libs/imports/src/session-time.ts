import { addDays, type Day } from './days';

/** A session's start and end in Tokyo time, ISO 8601 with `+09:00`. */
export interface SessionTime {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Minutes after midnight; 1440 (24:00) is the next day's midnight. */
export function sessionTime(day: Day, from: number, to: number): SessionTime {
  return { startsAt: tokyoTime(day, from), endsAt: tokyoTime(day, to) };
}

function tokyoTime(day: Day, minutes: number): string {
  const date = minutes >= 1440 ? addDays(day, 1) : day;
  const hour = String(Math.floor(minutes / 60) % 24).padStart(2, '0');
  return `${date}T${hour}:${String(minutes % 60).padStart(2, '0')}:00+09:00`;
}
