const FIRST_WAITS = [2, 5, 10, 20, 60, 120, 300];
const LATER_WAIT = 600;
const GIVE_UP_AFTER_MS = 72 * 3600_000;

/** Seconds to wait after the n-th failed attempt (1 is the first). */
export function waitAfter(attempt: number): number {
  return FIRST_WAITS[attempt - 1] ?? LATER_WAIT;
}

/** Trying ends after 72 hours, or when the message is of no use any more. */
export function isWorthTrying(createdAt: Date, usefulUntil: Date | null, now: Date): boolean {
  if (usefulUntil && now > usefulUntil) return false;
  return now.getTime() - createdAt.getTime() < GIVE_UP_AFTER_MS;
}
