import { type Day, dayAt } from '@app/matching';
import holidayJp from '@holiday-jp/holiday_jp';
import { RRuleTemporal } from 'rrule-temporal';
import type { SessionForm } from './write-opening';

export interface Recurrence {
  /** RFC 5545, without DTSTART: weekly or monthly. UNTIL is the last day, COUNT counts holidays, too. */
  readonly rrule: string;
  /** Leaves out the holidays of Japan. */
  readonly skipHolidays: boolean;
}

export interface SessionRule extends Recurrence {
  readonly firstStart: Date;
  readonly firstEnd: Date;
  readonly capacity: number | null;
}

/** An opening has at most so many sessions. */
export const MOST_SESSIONS = 60;

// The library leaves out what it finds out of range, so that `BYMONTHDAY=32` would mean every month: read strictly.
const MONTH_DAY = '-?([1-9]|[12]\\d|3[01])';
const WEEKDAY = '(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)';
const PARTS = [
  'FREQ=(WEEKLY|MONTHLY)',
  'INTERVAL=[1-9]\\d?',
  `BYDAY=${WEEKDAY}(,${WEEKDAY})*`,
  `BYMONTHDAY=${MONTH_DAY}(,${MONTH_DAY})*`,
  'BYSETPOS=-?[1-5]',
  'COUNT=\\d{1,3}',
  'UNTIL=\\d{8}(T\\d{6}Z)?',
  'WKST=(MO|SU)',
].map((part) => new RegExp(`^${part}$`));
// 60 fifth Saturdays lie within 20 years; a rule that finds nothing for so long finds nothing at all.
const MOST_PERIODS = 1500;

/**
 * The sessions of a rule in order of time, in Tokyo's times, `most` at most. The first day counts where the rule meets it.
 * @returns `null` for a rule that cannot be read or meets no day
 */
export function sessionsOfRule(rule: SessionRule, most: number): SessionForm[] | null {
  if (!isReadable(rule.rrule)) return null;
  const length = rule.firstEnd.getTime() - rule.firstStart.getTime();
  const starts = startsOf(rule, Math.min(most, MOST_SESSIONS));
  return (
    starts?.map((start) => ({
      startsAt: new Date(start),
      endsAt: new Date(start + length),
      capacity: rule.capacity,
    })) ?? null
  );
}

/**
 * The sessions and what a rule adds to them, counted from the first of them; none starts twice, 60 at most.
 * @returns `null` for a rule that cannot be read or meets no day
 */
export function withRepeats(
  sessions: readonly SessionForm[],
  recurrence: Recurrence,
): readonly SessionForm[] | null {
  const [first] = sessions;
  if (!first) return sessions;
  const { startsAt: firstStart, endsAt: firstEnd, capacity } = first;
  const more = sessionsOfRule({ ...recurrence, firstStart, firstEnd, capacity }, MOST_SESSIONS);
  if (!more) return null;
  const known = new Set(sessions.map(({ startsAt }) => startsAt.getTime()));
  return [...sessions, ...more.filter(({ startsAt }) => !known.has(startsAt.getTime()))].slice(
    0,
    MOST_SESSIONS,
  );
}

function isReadable(rrule: string): boolean {
  return rrule.split(';').every((part) => PARTS.some((known) => known.test(part)));
}

/** Starts in milliseconds since the epoch. */
function startsOf({ rrule, firstStart, skipHolidays }: SessionRule, most: number): number[] | null {
  const starts: number[] = [];
  try {
    const rruleString = `DTSTART;TZID=Asia/Tokyo:${tokyo(firstStart)}\nRRULE:${rrule}`;
    new RRuleTemporal({ rruleString, maxIterations: MOST_PERIODS }).all(({ epochMilliseconds }) => {
      if (starts.length >= most) return false;
      if (!skipHolidays || !isHoliday(dayAt(epochMilliseconds))) starts.push(epochMilliseconds);
      return true;
    });
  } catch {
    // The library throws plain errors without a code for whatever it cannot read or never meets.
    return null;
  }
  return starts.length > 0 ? starts : null;
}

function isHoliday(day: Day): boolean {
  return day in holidayJp.holidays;
}

/** `20261205T093000` in Tokyo. */
function tokyo(at: Date): string {
  return at.toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' }).replace(' ', 'T').replaceAll(/[-:]/g, '');
}
