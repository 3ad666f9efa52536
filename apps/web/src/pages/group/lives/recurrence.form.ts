import { MOST_SESSIONS, type SessionForm, withRepeats } from '@app/openings';
import { DateTime } from 'luxon';
import type { Problem } from '../../../frame/check-form';
import { dayOf, lastUsedRow, sessionsOf, sessionValues } from '../session-rows';

export const REPETITIONS = ['none', 'weekly', 'every-two-weeks', 'monthly'] as const;

/** The name of the button that fills in days and saves nothing. */
export const ADD_SESSIONS = 'addSessions';

type Typed = Readonly<Record<string, unknown>>;

export interface Filled {
  readonly values: Typed;
  readonly problems: readonly Problem[];
  /** How many sessions were filled in. */
  readonly added: number;
}

/** The form with the days of the chosen repetition written in its free rows; whatever was typed stays. */
export function fillRepeats(typed: Typed, now: Date): Filled {
  const wrong = (field: string, code: string) => ({ values: typed, problems: [{ field, code }], added: 0 });
  const repetition = String(typed.recurrence ?? 'none');
  if (!isRepetition(repetition) || repetition === 'none') return wrong('recurrence', 'choose');
  const { sessions, problems } = sessionsOf(typed, now);
  const [first] = sessions;
  if (!first || problems.length > 0) return { values: typed, problems, added: 0 };
  const until = dayOf(
    String(typed.recurrenceUntil ?? '')
      .normalize('NFKC')
      .trim(),
  );
  if (!until) return wrong('recurrenceUntil', 'not-a-date');
  const rule = {
    rrule: ruleOf(repetition, first.startsAt, until),
    skipHolidays: typed.skipHolidays === 'yes',
  };
  const all = withRepeats(sessions, rule) ?? sessions;
  return { ...filled(typed, all.slice(sessions.length)), problems: [] };
}

/** Whether the last row is full: a longer rule has lost its end. */
export function isFull(typed: Typed): boolean {
  return lastUsedRow(typed) === MOST_SESSIONS - 1;
}

function filled(typed: Typed, more: readonly SessionForm[]): { values: Typed; added: number } {
  const free = lastUsedRow(typed) + 1;
  const fitting = more.slice(0, MOST_SESSIONS - free);
  return {
    values: { ...typed, ...sessionValues(fitting, free), recurrence: 'none' },
    added: fitting.length,
  };
}

/** The fifth of a weekday is taken for the last one: most months have no fifth. */
function ruleOf(
  repetition: Exclude<(typeof REPETITIONS)[number], 'none'>,
  first: Date,
  until: string,
): string {
  const last = `UNTIL=${until.replaceAll('-', '')}`;
  if (repetition === 'weekly') return `FREQ=WEEKLY;${last}`;
  if (repetition === 'every-two-weeks') return `FREQ=WEEKLY;INTERVAL=2;${last}`;
  const day = DateTime.fromJSDate(first, { zone: 'Asia/Tokyo' });
  const week = Math.ceil(day.day / 7);
  const weekday = day.setLocale('en').toFormat('ccc').slice(0, 2).toUpperCase();
  return `FREQ=MONTHLY;BYDAY=${week === 5 ? -1 : week}${weekday};${last}`;
}

function isRepetition(word: string): word is (typeof REPETITIONS)[number] {
  return REPETITIONS.some((known) => known === word);
}
