const DAY = 86_400_000;

/** Monday is 0. Throws `day-unreadable` on anything but a day `YYYY-MM-DD`. */
export function weekdayOf(day: string): number {
  const start = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(start)) {
    throw Object.assign(new Error(`Not a day: ${day}`), { code: 'day-unreadable' });
  }
  return (new Date(start).getUTCDay() + 6) % 7;
}

/** The day so many days later (or earlier). A day has no zone, so plain UTC sums do. */
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
