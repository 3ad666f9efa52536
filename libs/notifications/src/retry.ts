const FIRST_WAITS = [2, 5, 10, 20, 40, 80, 160, 320, 640, 1280];
const LATER_WAIT = 1800;
const GIVE_UP_AFTER_MS = 72 * 3600_000;
/** A provider that asks for more is asked all the same. */
const LONGEST_WISH = 3600;

export interface Trying {
  readonly createdAt: Date;
  /** The first time that it did not get through. */
  readonly troubledSince: Date | null;
  /** Before this it was not to leave. */
  readonly heldUntil: Date | null;
  readonly usefulUntil: Date | null;
}

/**
 * Seconds to wait after a provider did not take a message for the n-th time (1 is the first); what a process of ours left
 * lying does not count.
 * @param wish the provider's own, where it has said one
 */
export function waitAfter(setback: number, wish = 0): number {
  return Math.max(FIRST_WAITS[setback - 1] ?? LATER_WAIT, Math.min(wish, LONGEST_WISH));
}

/** Trying ends 72 hours after it began, or when the message is of no use any more. */
export function isWorthTrying(
  { createdAt, heldUntil, troubledSince, usefulUntil }: Trying,
  now: Date,
): boolean {
  if (usefulUntil && now > usefulUntil) return false;
  return now.getTime() - (troubledSince ?? heldUntil ?? createdAt).getTime() < GIVE_UP_AFTER_MS;
}
