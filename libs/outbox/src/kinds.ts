import type { EventName } from './events';

/**
 * What a message is to whoever gets it: a way in, what one must know, what is coming up, being asked, thanks, openings
 * that fit, or work for a group or a coordinator.
 */
export const MESSAGE_KINDS = [
  'access',
  'decision',
  'reminder',
  'invitation',
  'thanks',
  'digest',
  'work',
] as const;

export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Nobody can switch these off. */
export const MUST_KNOW: readonly MessageKind[] = ['access', 'decision'];

export type MessageQueue = 'urgent' | 'normal' | 'bulk';

/** A bulletin to everybody never stands before an approval. */
export const QUEUE_OF_KIND: Record<MessageKind, MessageQueue> = {
  access: 'urgent',
  decision: 'urgent',
  reminder: 'normal',
  invitation: 'normal',
  thanks: 'normal',
  work: 'normal',
  digest: 'bulk',
};

/** In the order in which they are swept. */
export const MESSAGE_QUEUES: readonly MessageQueue[] = ['urgent', 'normal', 'bulk'];

/** The kinds that go by a queue. */
export function kindsOf(queue: MessageQueue): readonly MessageKind[] {
  return MESSAGE_KINDS.filter((kind) => QUEUE_OF_KIND[kind] === queue);
}

/** Letters whose link is a way in by itself are `access`: they go by mail, at once. */
export const KIND_OF: Record<EventName, MessageKind> = {
  'sign-in-link': 'access',
  'staff-invited': 'access',
  'guardian-asked': 'access',
  'guardian-reminder': 'access',
  'guardian-answer-received': 'access',
  'guardian-request-over': 'access',
  'interest-received': 'decision',
  'interest-arrived': 'work',
  'withdrawn-for-you': 'decision',
  'withdrawal-received': 'decision',
  'party-smaller': 'work',
  'interest-withdrawn': 'work',
  'group-accepted': 'work',
  'accepted-told-resident': 'decision',
  'match-approved': 'decision',
  'match-approved-for-group': 'decision',
  'match-declined': 'decision',
  'match-declined-for-group': 'decision',
  'match-expired': 'decision',
  'match-expired-for-group': 'decision',
  'interest-reminder': 'work',
  'interest-unanswered': 'work',
  'introduction-reminder': 'invitation',
  'introduction-reminder-group': 'work',
  'invitation-asked-again': 'invitation',
  'approval-overdue': 'work',
  'put-on-waiting-list': 'decision',
  'put-on-waiting-list-for-group': 'decision',
  'place-offered': 'decision',
  'place-free-now': 'decision',
  'place-taken': 'decision',
  'session-moved': 'decision',
  'session-moved-told': 'decision',
  'place-freed': 'decision',
  'place-freed-for-group': 'decision',
  'session-cancelled': 'decision',
  'change-unanswered': 'work',
  'opening-session-moved': 'decision',
  'opening-session-cancelled': 'decision',
  'group-review-overdue': 'work',
  'group-still-in-review': 'decision',
  'opening-review-overdue': 'work',
  'opening-still-in-review': 'decision',
  'guardian-to-call': 'work',
  'guardian-consented': 'decision',
  'consent-arrived': 'work',
  'guardian-refused': 'decision',
  'guardian-refused-for-group': 'decision',
  'guardian-withdrew': 'decision',
  'guardian-withdrew-for-group': 'decision',
  'group-received': 'decision',
  'group-to-review': 'work',
  'group-registered': 'decision',
  'group-returned': 'decision',
  'opening-received': 'decision',
  'opening-to-review': 'work',
  'opening-published': 'decision',
  'opening-returned': 'decision',
  'invitation-arrived': 'invitation',
  'places-filled-after-all': 'decision',
  digest: 'digest',
  'introduction-arrived': 'invitation',
  'ask-by-telephone': 'work',
  'invitation-accepted': 'work',
  'yes-received': 'decision',
  'invitation-accepted-for-group': 'decision',
  'invitation-declined': 'decision',
  'introduction-declined': 'work',
  'introduction-unanswered': 'work',
  'introduction-to-group': 'work',
  'consent-withdrawn': 'decision',
  'destroy-list': 'decision',
  'list-not-destroyed': 'work',
  'list-destroyed': 'decision',
  'list-not-confirmed': 'decision',
  'session-in-a-week': 'reminder',
  'session-tomorrow': 'reminder',
  'place-unconfirmed': 'work',
  'attendance-reminder': 'work',
  'match-attended': 'thanks',
  'match-attended-for-group': 'thanks',
  'match-absent': 'decision',
  'match-absent-for-group': 'decision',
  'thanks-from-group': 'thanks',
  'thanks-from-resident': 'thanks',
  'consultation-to-settle': 'work',
  'consultation-received': 'decision',
  'consultation-settled': 'decision',
  'consultation-overdue': 'work',
  'consultation-still-open': 'decision',
  'group-to-renew': 'work',
  'group-to-renew-soon': 'decision',
  'group-lapsed': 'decision',
  'group-lapsed-for-centre': 'work',
  'opening-still-open': 'work',
  'opening-unpublished': 'decision',
  'represent-asked': 'decision',
  'represent-reminder': 'work',
  'represent-last-reminder': 'work',
  'represent-accepted': 'decision',
  'represent-unchanged': 'decision',
  'member-asked': 'decision',
  'member-joined': 'decision',
  'member-not-joined': 'decision',
  'erasure-asked': 'decision',
  'erasure-comes': 'decision',
  'erasure-after-silence': 'decision',
  'erasure-to-call': 'work',
  'address-confirm': 'access',
  'address-changed': 'access',
  'counter-help': 'access',
  'cards-merged': 'decision',
  'needs-corrected': 'decision',
};
