import { MOST_SESSIONS, type SessionForm } from '@app/openings';
import type { Problem } from '../../frame/check-form';

export const ROWS: readonly number[] = Array.from({ length: MOST_SESSIONS }, (_, row) => row);
const MOST = 10_000;
const DAY = 24 * 60;
const EVENING = 17 * 60;
const MORNING = 6 * 60;

type Typed = Readonly<Record<string, unknown>>;
type Row = { readonly session: SessionForm } | { readonly problem: Problem };

/**
 * The sessions typed in the rows of the form; an empty row is none. Times are Tokyo's.
 * A day may be typed as 2026-12-05 or 2026/12/5, in any width; a time as 9:30 or 0930. From an evening to an hour of the
 * early morning, or to 25:00, is until that hour of the next day.
 */
export function sessionsOf(typed: Typed, now: Date): { sessions: SessionForm[]; problems: Problem[] } {
  const rows = ROWS.filter((row) => !isEmpty(typed, row)).map((row) => readRow(typed, row, now));
  const sessions = rows.flatMap((row) => ('session' in row ? [row.session] : []));
  const problems = rows.flatMap((row) => ('problem' in row ? [row.problem] : []));
  if (rows.length === 0) return { sessions, problems: [{ field: 'date-0', code: 'no-session' }] };
  const starts = new Set(sessions.map(({ startsAt }) => startsAt.getTime()));
  if (starts.size < sessions.length) problems.push({ field: 'date-0', code: 'same-start' });
  return { sessions, problems };
}

/** The rows of the form filled from what stands, from row `from` on. */
export function sessionValues(sessions: readonly SessionForm[], from = 0): Record<string, string> {
  return Object.fromEntries(
    sessions.slice(0, ROWS.length - from).flatMap(({ startsAt, endsAt, capacity }, index) => {
      const row = from + index;
      return [
        [`date-${row}`, tokyo(startsAt).slice(0, 10)],
        [`start-${row}`, tokyo(startsAt).slice(11)],
        [`end-${row}`, tokyo(endsAt).slice(11)],
        [`capacity-${row}`, capacity === null ? '' : String(capacity)],
      ];
    }),
  );
}

/** The capacity typed in a row; `null` is no limit, `undefined` no number. */
export function capacityIn(typed: Typed, row: number): number | null | undefined {
  return capacityOf(textOf(typed, 'capacity', row));
}

/** -1 while nothing is typed. */
export function lastUsedRow(typed: Typed): number {
  return ROWS.findLastIndex((row) => !isEmpty(typed, row));
}

function isEmpty(typed: Typed, row: number): boolean {
  return ['date', 'start', 'end', 'capacity'].every((name) => textOf(typed, name, row) === '');
}

function readRow(typed: Typed, row: number, now: Date): Row {
  const wrong = (name: string, code: string) => ({ problem: { field: `${name}-${row}`, code } });
  const day = dayOf(textOf(typed, 'date', row));
  if (!day) return wrong('date', 'not-a-date');
  const [start, end] = [timeOf(textOf(typed, 'start', row)), timeOf(textOf(typed, 'end', row))];
  if (start === null) return wrong('start', 'not-a-time');
  if (start >= DAY) return wrong('start', 'start-past-midnight');
  if (end === null) return wrong('end', 'not-a-time');
  const startsAt = at(day, start);
  const endsAt = at(day, goesPastMidnight(start, end) ? end + DAY : end);
  if (endsAt <= startsAt) return wrong('end', 'end-before-start');
  if (startsAt <= now) return wrong('date', 'in-the-past');
  const capacity = capacityOf(textOf(typed, 'capacity', row));
  return capacity === undefined
    ? wrong('capacity', 'not-a-number')
    : { session: { startsAt, endsAt, capacity } };
}

function textOf(typed: Typed, name: string, row: number): string {
  return String(typed[`${name}-${row}`] ?? '')
    .normalize('NFKC')
    .trim();
}

/** `2026-12-05`; `null` for what is no day of the calendar. */
export function dayOf(text: string): string | null {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  if (!year || !month || !day) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : null;
}

/** Minutes of the day; the hours 24 to 29 are those of the night after it, as posters write them. */
function timeOf(text: string): number | null {
  const [, hour, minute = '00'] = /^(\d{1,2}?)[:時]?(\d{2})?分?$/.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 29 || Number(minute) > 59) return null;
  return Number(hour) * 60 + Number(minute);
}

/** From the evening to 1:00 is until 1:00 of the next day; from noon to 10:00 is a slip. */
function goesPastMidnight(start: number, end: number): boolean {
  return end <= start && start >= EVENING && end <= MORNING;
}

function at(day: string, minutes: number): Date {
  return new Date(new Date(`${day}T00:00:00+09:00`).getTime() + minutes * 60_000);
}

/** `null` is no limit, `undefined` no number. */
function capacityOf(text: string): number | null | undefined {
  const digits = text.replace(/[人名]$/, '');
  if (digits === '') return null;
  const number = Number(digits);
  return Number.isInteger(number) && number >= 1 && number <= MOST ? number : undefined;
}

/** `2026-12-05 10:00` in Tokyo. */
function tokyo(at: Date): string {
  return at.toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' }).slice(0, 16);
}
