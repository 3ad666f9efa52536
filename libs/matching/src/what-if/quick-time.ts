import type { Week } from '../model';
import type { DatedSession } from '../sessions';

const HALF_DAY = 2 ** 24;

/** Two words a weekday, of 24 half-hours each: small integers compare many times faster than `bigint`. */
export type WeekWords = readonly number[];

/** The half-hours of one session in one such word. */
interface Asked {
  readonly word: number;
  readonly bits: number;
}

export function weekWords(week: Week): WeekWords {
  return week.flatMap(halves);
}

export function askedWords(sessions: readonly DatedSession[]): Asked[][] {
  return sessions.map(({ pieces }) =>
    pieces.flatMap(({ weekday, halfHours }) =>
      halves(halfHours).map((bits, half) => ({ word: 2 * weekday + half, bits })),
    ),
  );
}

/** Whether the week leaves room for one of the sessions: without it the time rule fails, whatever else there is. */
export function mayHaveTime(week: WeekWords, sessions: readonly (readonly Asked[])[]): boolean {
  return sessions.some((asked) => asked.every(({ word, bits }) => ((week[word] ?? 0) & bits) === bits));
}

/** 48 bits fit a double, whose division is far cheaper than a shift of a `bigint`. */
function halves(day: bigint): [number, number] {
  const bits = Number(day);
  return [bits % HALF_DAY, Math.floor(bits / HALF_DAY)];
}
