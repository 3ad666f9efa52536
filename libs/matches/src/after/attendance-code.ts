import { createHmac, timingSafeEqual } from 'node:crypto';

const HOUR_MS = 3_600_000;
/** The code opens a little before the session, for those who come early, and stays open for those who leave late. */
const OPENS_BEFORE_MS = HOUR_MS;
const CLOSES_AFTER_MS = 2 * HOUR_MS;

/**
 * The code that hangs at the place of a session: 22 characters that only the service can make. Whoever reads it was there.
 * @param secret of the service
 */
export function attendanceCode(sessionId: string, secret: string): string {
  return createHmac('sha256', secret).update(`attendance ${sessionId}`).digest('base64url').slice(0, 22);
}

export function isAttendanceCode(code: string, sessionId: string, secret: string): boolean {
  const [given, right] = [Buffer.from(code), Buffer.from(attendanceCode(sessionId, secret))];
  return given.length === right.length && timingSafeEqual(given, right);
}

export function isCodeOpen({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, now: Date): boolean {
  return (
    startsAt.getTime() - OPENS_BEFORE_MS <= now.getTime() &&
    now.getTime() <= endsAt.getTime() + CLOSES_AFTER_MS
  );
}
