const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Japan keeps one time all year. */
const TOKYO_MS = 9 * HOUR_MS;
const QUIET_FROM = 21;
const QUIET_UNTIL = 8;

/** The first moment after `after` at which a wave goes out, by the full hours in Tokyo of the settings. */
export function nextWave(after: Date, waveHours: readonly number[]): Date {
  const midnight = Math.floor((after.getTime() + TOKYO_MS) / DAY_MS) * DAY_MS - TOKYO_MS;
  const times = [...waveHours].sort((a, b) => a - b).map((hour) => midnight + hour * HOUR_MS);
  const next = times.find((time) => time > after.getTime()) ?? times[0]! + DAY_MS;
  return new Date(next);
}

/** Nobody is asked between nine in the evening and eight in the morning. */
export function isQuiet(now: Date): boolean {
  const hour = Math.floor(((now.getTime() + TOKYO_MS) % DAY_MS) / HOUR_MS);
  return hour >= QUIET_FROM || hour < QUIET_UNTIL;
}

/** Whether these hours may be set: one to four of them, in the day, at least two hours apart. */
export function mayBeWaveHours(hours: readonly number[]): boolean {
  const sorted = [...hours].sort((a, b) => a - b);
  return (
    sorted.length >= 1 &&
    sorted.length <= 4 &&
    sorted.every(
      (hour, at) =>
        Number.isInteger(hour) &&
        hour >= QUIET_UNTIL &&
        hour < QUIET_FROM &&
        (at === 0 || hour - sorted[at - 1]! >= 2),
    )
  );
}
