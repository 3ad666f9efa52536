import type { Week } from '../model';
import type { DatedSession } from '../sessions';

const HALF_DAY = 24n;
const MASK = (1n << HALF_DAY) - 1n;

/** Two words a weekday, of 24 half-hours each: small integers compare many times faster than `bigint`. */
export type WeekWords = readonly number[];

/** The half-hours of one session in one such word. */
interface Asked {
  readonly word: number;
  readonly bits: number;
}

export function weekWords(week: Week): WeekWords {
  return week.flatMap((day) => [Number(day & MASK), Number(day >> HALF_DAY)]);
}

export function askedWords(sessions: readonly DatedSession[]): Asked[][] {
  return sessions.map(({ pieces }) =>
    pieces.flatMap(({ weekday, halfHours }) => [
      { word: 2 * weekday, bits: Number(halfHours & MASK) },
      { word: 2 * weekday + 1, bits: Number(halfHours >> HALF_DAY) },
    ]),
  );
}

/** Whether the week leaves room for one of the sessions: without it the time rule fails, whatever else there is. */
export function mayHaveTime(week: WeekWords, sessions: readonly (readonly Asked[])[]): boolean {
  return sessions.some((asked) => asked.every(({ word, bits }) => ((week[word] ?? 0) & bits) === bits));
}
