import type { EventName } from '@app/outbox';

/** What an event's subject is. */
export type About =
  | 'link'
  | 'request'
  | 'transfer'
  | 'joining'
  | 'group'
  | 'opening'
  | 'match'
  | 'account'
  | 'digest';

/**
 * Who of those around a subject an event is for. `asked`: the resident, as long as neither side has blocked the other;
 * `either-side`: whoever asked the centre, resident or group; `recipient`: whoever it was written to, whatever has become
 * of the subject.
 */
export type Side =
  | 'recipient'
  | 'owner'
  | 'guardian'
  | 'asked-guardian'
  | 'minor'
  | 'resident'
  | 'asked'
  | 'group'
  | 'either-side'
  | 'centre'
  | 'whole-centre'
  | 'heads'
  | 'taking-over'
  | 'both-representatives';

/**
 * Who may still receive an event at the moment of sending, event by event: whoever is no longer that to the subject has
 * nothing to do with it any more.
 */
export const RECEIVERS: Record<EventName, readonly [About, Side]> = {
  'sign-in-link': ['link', 'owner'],
  'address-confirm': ['account', 'recipient'],
  'address-changed': ['account', 'recipient'],
  'counter-help': ['account', 'recipient'],
  'cards-merged': ['account', 'recipient'],
  'needs-corrected': ['account', 'recipient'],
  'erasure-asked': ['account', 'recipient'],
  'erasure-comes': ['account', 'recipient'],
  'erasure-after-silence': ['account', 'recipient'],
  'erasure-to-call': ['account', 'recipient'],
  'staff-invited': ['link', 'owner'],
  'interest-received': ['match', 'resident'],
  'interest-arrived': ['match', 'group'],
  'interest-withdrawn': ['match', 'group'],
  'withdrawn-for-you': ['match', 'resident'],
  'withdrawal-received': ['match', 'resident'],
  'party-smaller': ['match', 'group'],
  'group-accepted': ['match', 'centre'],
  'accepted-told-resident': ['match', 'resident'],
  'match-approved': ['match', 'resident'],
  'match-approved-for-group': ['match', 'group'],
  'match-declined': ['match', 'resident'],
  'match-declined-for-group': ['match', 'group'],
  'match-expired': ['match', 'resident'],
  'match-expired-for-group': ['match', 'group'],
  'interest-reminder': ['match', 'group'],
  'interest-unanswered': ['match', 'centre'],
  'introduction-reminder': ['match', 'asked'],
  'introduction-reminder-group': ['match', 'group'],
  'invitation-asked-again': ['match', 'asked'],
  'approval-overdue': ['match', 'heads'],
  'put-on-waiting-list': ['match', 'resident'],
  'put-on-waiting-list-for-group': ['match', 'group'],
  'place-offered': ['match', 'resident'],
  'place-free-now': ['match', 'resident'],
  'place-taken': ['match', 'resident'],
  'session-moved': ['match', 'resident'],
  'session-moved-told': ['match', 'resident'],
  'place-freed': ['match', 'resident'],
  'place-freed-for-group': ['match', 'group'],
  'session-cancelled': ['match', 'resident'],
  'change-unanswered': ['match', 'centre'],
  'opening-session-moved': ['opening', 'group'],
  'opening-session-cancelled': ['opening', 'group'],
  'session-in-a-week': ['match', 'resident'],
  'session-tomorrow': ['match', 'resident'],
  'place-unconfirmed': ['match', 'centre'],
  'attendance-reminder': ['match', 'group'],
  'match-attended': ['match', 'resident'],
  'match-attended-for-group': ['match', 'group'],
  'match-absent': ['match', 'resident'],
  'match-absent-for-group': ['match', 'group'],
  'thanks-from-group': ['match', 'asked'],
  'thanks-from-resident': ['match', 'group'],
  'consultation-to-settle': ['match', 'centre'],
  'consultation-received': ['match', 'either-side'],
  'consultation-settled': ['match', 'either-side'],
  'consultation-overdue': ['match', 'heads'],
  'consultation-still-open': ['match', 'either-side'],
  'group-review-overdue': ['group', 'heads'],
  'group-still-in-review': ['group', 'group'],
  'opening-review-overdue': ['opening', 'heads'],
  'opening-still-in-review': ['opening', 'group'],
  'guardian-asked': ['request', 'asked-guardian'],
  'guardian-reminder': ['request', 'asked-guardian'],
  'guardian-to-call': ['match', 'centre'],
  'guardian-consented': ['request', 'minor'],
  'consent-arrived': ['match', 'centre'],
  'guardian-answer-received': ['request', 'guardian'],
  'guardian-request-over': ['request', 'guardian'],
  'guardian-refused': ['match', 'resident'],
  'guardian-refused-for-group': ['match', 'group'],
  'guardian-withdrew': ['match', 'resident'],
  'guardian-withdrew-for-group': ['match', 'group'],
  'group-received': ['group', 'group'],
  'group-to-review': ['group', 'centre'],
  'group-registered': ['group', 'group'],
  'group-returned': ['group', 'group'],
  'group-to-renew': ['group', 'group'],
  'group-to-renew-soon': ['group', 'group'],
  'group-lapsed': ['group', 'group'],
  'group-lapsed-for-centre': ['group', 'whole-centre'],
  'opening-received': ['opening', 'group'],
  'opening-to-review': ['opening', 'centre'],
  'opening-published': ['opening', 'group'],
  'opening-returned': ['opening', 'group'],
  'opening-still-open': ['opening', 'group'],
  'opening-unpublished': ['opening', 'group'],
  'invitation-arrived': ['match', 'asked'],
  'places-filled-after-all': ['match', 'resident'],
  digest: ['digest', 'resident'],
  'introduction-arrived': ['match', 'asked'],
  'ask-by-telephone': ['match', 'centre'],
  'invitation-accepted': ['match', 'centre'],
  'yes-received': ['match', 'resident'],
  'invitation-accepted-for-group': ['match', 'group'],
  'invitation-declined': ['match', 'group'],
  'introduction-declined': ['match', 'centre'],
  'introduction-unanswered': ['match', 'centre'],
  'introduction-to-group': ['match', 'group'],
  'consent-withdrawn': ['match', 'group'],
  'destroy-list': ['match', 'group'],
  'list-not-destroyed': ['match', 'centre'],
  'list-destroyed': ['match', 'resident'],
  'list-not-confirmed': ['match', 'resident'],
  'represent-asked': ['transfer', 'taking-over'],
  'represent-reminder': ['transfer', 'taking-over'],
  'represent-last-reminder': ['transfer', 'taking-over'],
  'represent-accepted': ['transfer', 'both-representatives'],
  'represent-unchanged': ['transfer', 'both-representatives'],
  'member-asked': ['joining', 'taking-over'],
  'member-joined': ['joining', 'group'],
  'member-not-joined': ['joining', 'group'],
};
