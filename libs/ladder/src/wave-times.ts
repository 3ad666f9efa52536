const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Japan keeps one time all year. */
const TOKYO_MS = 9 * HOUR_MS;

/** Full hours in Tokyo between which nobody is asked; the same hour twice is no night. */
export interface Night {
  readonly from: number;
  readonly until: number;
}

export const USUAL_NIGHT: Night = { from: 21, until: 8 };

/** The first moment after `after` at which a wave goes out, by the full hours in Tokyo of the settings. */
export function nextWave(after: Date, waveHours: readonly number[]): Date {
  const midnight = Math.floor((after.getTime() + TOKYO_MS) / DAY_MS) * DAY_MS - TOKYO_MS;
  const times = [...waveHours].sort((a, b) => a - b).map((hour) => midnight + hour * HOUR_MS);
  const next = times.find((time) => time > after.getTime()) ?? times[0]! + DAY_MS;
  return new Date(next);
}

/** Nobody is asked at night. */
export function isQuiet(now: Date, night: Night): boolean {
  return isQuietHour(Math.floor(((now.getTime() + TOKYO_MS) % DAY_MS) / HOUR_MS), night);
}

/** Whether a full hour, 0 to 23 in Tokyo, lies in the night. */
export function isQuietHour(hour: number, { from, until }: Night): boolean {
  return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
}

/** Whether these hours may be set: one to four of them, in the day, at least two hours apart. */
export function mayBeWaveHours(hours: readonly number[], night: Night): boolean {
  const sorted = [...hours].sort((a, b) => a - b);
  return (
    sorted.length >= 1 &&
    sorted.length <= 4 &&
    sorted.every(
      (hour, at) =>
        Number.isInteger(hour) &&
        hour >= 0 &&
        hour <= 23 &&
        !isQuietHour(hour, night) &&
        (at === 0 || hour - sorted[at - 1]! >= 2),
    )
  );
}
