import { addDays, type Day, dayAt, weekdayOf } from '@app/matching';

const NINE_MS = 9 * 3_600_000;

export interface DigestPeriod {
  readonly rhythm: 'weekly' | 'daily';
  /** The Tokyo day by which it is kept: the Monday of a weekly one. */
  readonly period: Day;
  /** Openings published after this are new. */
  readonly since: Date;
}

/** The digests of this moment: daily ones from nine in the morning, weekly ones from Monday at nine all week. */
export function digestPeriods(now: Date): DigestPeriod[] {
  // Before nine it is still yesterday's.
  const today = dayAt(now.getTime() - NINE_MS);
  const monday = addDays(today, -weekdayOf(today));
  return [
    { rhythm: 'weekly', period: monday, since: nineOf(addDays(monday, -7)) },
    { rhythm: 'daily', period: today, since: nineOf(addDays(today, -1)) },
  ];
}

function nineOf(day: Day): Date {
  return new Date(`${day}T09:00:00+09:00`);
}
