import type { EventName } from '@app/outbox';

/** How somebody without an account can be reached, and what they would rather have. */
export interface HandContact {
  readonly contactBy: 'paper' | 'phone' | null;
  readonly hasAddress: boolean;
  readonly hasPhone: boolean;
}

/** A letter takes two or three days, an answer by post as many. */
const LETTER_MS = 5 * 86_400_000;

/** What the coordinator says in the call in which the person said yes or applied. */
const SAID_IN_THE_CALL: readonly EventName[] = [
  'interest-received',
  'yes-received',
  'accepted-told-resident',
  'withdrawn-for-you',
];

/**
 * Letter or call, by the person's own choice where there is time for it. `null` where neither reaches; `said` where a call
 * would say nothing new.
 * @param before until when it is of use: the end of the waiting, or the start of the session
 */
export function wayByHand(
  { contactBy, hasAddress, hasPhone }: HandContact,
  event: EventName,
  before: Date | null,
  now: Date,
): 'paper' | 'phone' | 'said' | null {
  const isSoon = before !== null && before.getTime() - now.getTime() < LETTER_MS;
  const wantsPaper = contactBy === 'paper' || !hasPhone;
  if (hasAddress && wantsPaper && !(isSoon && hasPhone)) return 'paper';
  if (!hasPhone) return null;
  return SAID_IN_THE_CALL.includes(event) ? 'said' : 'phone';
}
