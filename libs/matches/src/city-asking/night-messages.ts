import { leavesAt, type MessageKind, type QuietHours, usualWishes } from '@app/outbox';

/** One message that really was written. */
export interface PastMessage {
  readonly kind: MessageKind;
  readonly writtenAt: Date;
  /** When it stopped being of use, or the session of which it told began; `null` where neither is known. */
  readonly soonest: Date | null;
}

/** How many messages wait until the morning, with the hours of now and with others. */
export interface NightMessages {
  readonly now: number;
  readonly tried: number;
  /** Wait only with the new hours, or only with those of now. */
  readonly added: number;
  readonly spared: number;
  /** Wait both times, but leave earlier or later in the morning. */
  readonly earlier: number;
  readonly later: number;
}

/** Counts it with the very rule that holds messages. */
export function nightMessages(
  messages: readonly PastMessage[],
  standing: QuietHours,
  tried: QuietHours,
): NightMessages {
  const counts = { now: 0, tried: 0, added: 0, spared: 0, earlier: 0, later: 0 };
  for (const message of messages) {
    const [before, after] = [waits(message, standing), waits(message, tried)];
    if (before > 0) counts.now++;
    if (after > 0) counts.tried++;
    if (before === 0 && after > 0) counts.added++;
    else if (before > 0 && after === 0) counts.spared++;
    else if (after < before) counts.earlier++;
    else if (after > before) counts.later++;
  }
  return counts;
}

/** Milliseconds. */
function waits({ kind, writtenAt, soonest }: PastMessage, quiet: QuietHours): number {
  return leavesAt(kind, usualWishes(quiet), writtenAt, soonest).getTime() - writtenAt.getTime();
}
