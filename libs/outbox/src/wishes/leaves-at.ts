import { DateTime } from 'luxon';
import type { MessageKind } from '../kinds';
import type { QuietHours, Wishes } from './wishes';

const ZONE = 'Asia/Tokyo';
/** What one can still do something about needs this much time after the morning; less, and it leaves at night. */
const IN_TIME_MS = 4 * 3600_000;
/** These are never worth waking somebody for. */
const PATIENT: readonly MessageKind[] = ['invitation', 'thanks', 'digest'];

/**
 * When a message may leave: now, or at the end of the recipient's quiet hours. A way in leaves at once; so does what
 * would come too late in the morning.
 * @param soonest when the message stops being of use, or the session that it speaks of begins
 */
export function leavesAt(kind: MessageKind, { quiet }: Wishes, now: Date, soonest: Date | null): Date {
  const morning = quiet && kind !== 'access' ? endOfQuiet(quiet, now) : null;
  if (!morning) return now;
  return isPressing(kind, morning, soonest) ? now : morning;
}

function isPressing(kind: MessageKind, morning: Date, soonest: Date | null): boolean {
  if (!soonest || PATIENT.includes(kind)) return false;
  return soonest.getTime() - morning.getTime() < IN_TIME_MS;
}

/** When the quiet hours that hold `now` end; `null` outside of them. */
export function endOfQuiet({ from, until }: QuietHours, now: Date): Date | null {
  const local = DateTime.fromJSDate(now, { zone: ZONE });
  const { hour } = local;
  const isInside = from <= until ? hour >= from && hour < until : hour >= from || hour < until;
  if (!isInside) return null;
  const end = local.startOf('day').set({ hour: until });
  return (end > local ? end : end.plus({ days: 1 })).toJSDate();
}
