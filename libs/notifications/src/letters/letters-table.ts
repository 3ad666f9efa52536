import type { EventName } from '@app/outbox';
import type { LetterOrder } from './letter-order';

/** What a letter may show. */
export type Part =
  | 'sessions'
  | 'place'
  | 'practical'
  | 'declined'
  | 'expired'
  | 'returned'
  | 'person'
  | 'moved'
  | 'cancelled'
  | 'freed'
  | 'gone'
  | 'day'
  | 'words'
  | 'outcome'
  | 'until'
  | 'due'
  | 'openings'
  | 'party';

export interface LetterPlan {
  /** Where its button leads. */
  readonly path: (order: LetterOrder) => string;
  readonly parts: readonly Part[];
}

/** What each letter shows, and where its button leads. */
export const LETTERS: Record<EventName, LetterPlan> = {
  'sign-in-link': { path: ({ token }) => `/sign-in/${token}`, parts: [] },
  'staff-invited': { path: ({ token }) => `/sign-in/${token}`, parts: [] },
  'interest-received': { path: () => '/me/activities', parts: ['sessions', 'place'] },
  'interest-arrived': { path: () => '/group/applicants', parts: ['sessions', 'due'] },
  'interest-withdrawn': { path: () => '/group/applicants', parts: ['sessions'] },
  'withdrawal-received': { path: () => '/me', parts: ['gone'] },
  'withdrawn-for-you': { path: () => '/me/activities', parts: ['sessions'] },
  'party-smaller': { path: () => '/group/applicants', parts: ['sessions', 'party'] },
  'group-accepted': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions', 'due'] },
  'accepted-told-resident': { path: () => '/me/activities', parts: ['sessions'] },
  'match-approved': { path: () => '/me/activities', parts: ['sessions', 'place', 'practical'] },
  'match-approved-for-group': { path: () => '/group/applicants', parts: ['person', 'sessions', 'place'] },
  'match-declined': { path: () => '/me', parts: ['sessions', 'declined'] },
  'match-declined-for-group': { path: () => '/group/applicants', parts: ['sessions', 'declined'] },
  'match-expired': { path: () => '/me', parts: ['sessions', 'expired'] },
  'match-expired-for-group': { path: () => '/group/applicants', parts: ['sessions', 'expired'] },
  'interest-reminder': { path: () => '/group/applicants', parts: ['sessions', 'due'] },
  'interest-unanswered': {
    path: ({ subjectId }) => `/desk/matches/${subjectId}`,
    parts: ['sessions', 'due'],
  },
  'introduction-reminder': {
    path: ({ subjectId }) => `/me/invitations/${subjectId}`,
    parts: ['sessions', 'place', 'practical', 'due'],
  },
  'introduction-reminder-group': { path: () => '/group/introductions', parts: ['sessions', 'due'] },
  'invitation-asked-again': {
    path: ({ subjectId }) => `/me/invitations/${subjectId}`,
    parts: ['sessions', 'place', 'practical', 'due'],
  },
  'approval-overdue': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions', 'due'] },
  'put-on-waiting-list': { path: () => '/me/activities', parts: ['sessions', 'place'] },
  'put-on-waiting-list-for-group': { path: () => '/group/applicants', parts: ['sessions'] },
  'place-offered': { path: () => '/me/activities', parts: ['sessions', 'place', 'practical', 'until'] },
  'place-free-now': { path: () => '/me/activities', parts: ['sessions', 'place', 'practical', 'due'] },
  'place-taken': { path: () => '/me/activities', parts: ['sessions'] },
  'session-moved': { path: () => '/me/activities', parts: ['moved', 'place', 'practical', 'until'] },
  'session-moved-told': { path: () => '/me/activities', parts: ['moved', 'place', 'practical'] },
  'place-freed': { path: () => '/me/activities', parts: ['freed'] },
  'place-freed-for-group': { path: () => '/group/applicants', parts: ['freed'] },
  'session-cancelled': { path: () => '/me/activities', parts: ['cancelled'] },
  'change-unanswered': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['moved', 'until'] },
  'opening-session-moved': { path: ({ subjectId }) => `/group/openings/${subjectId}`, parts: ['sessions'] },
  'opening-session-cancelled': {
    path: ({ subjectId }) => `/group/openings/${subjectId}`,
    parts: ['sessions'],
  },
  'session-in-a-week': { path: () => '/me/activities', parts: ['day', 'place', 'practical', 'due'] },
  'session-tomorrow': { path: () => '/me/activities', parts: ['day', 'place', 'practical'] },
  'place-unconfirmed': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['day'] },
  'attendance-reminder': { path: () => '/group/attendance', parts: ['day', 'due'] },
  'match-attended': { path: () => '/me/record', parts: ['sessions'] },
  'match-attended-for-group': { path: () => '/group/applicants', parts: ['person', 'sessions'] },
  'match-absent': { path: () => '/me/activities', parts: ['sessions'] },
  'match-absent-for-group': { path: () => '/group/applicants', parts: ['sessions'] },
  'thanks-from-group': { path: () => '/me/activities', parts: ['words'] },
  'thanks-from-resident': { path: () => '/group/applicants', parts: ['words'] },
  'consultation-to-settle': {
    path: ({ subjectId }) => `/desk/matches/${subjectId}`,
    parts: ['sessions', 'due'],
  },
  'consultation-received': { path: ({ subjectId }) => `/matches/${subjectId}/history`, parts: [] },
  'consultation-settled': {
    path: ({ subjectId }) => `/matches/${subjectId}/history`,
    parts: ['outcome', 'words'],
  },
  'consultation-overdue': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'consultation-still-open': { path: ({ subjectId }) => `/matches/${subjectId}/history`, parts: [] },
  'group-to-renew': { path: () => '/group', parts: ['due'] },
  'group-to-renew-soon': { path: () => '/group', parts: ['due'] },
  'group-lapsed': { path: () => '/group', parts: [] },
  'group-lapsed-for-centre': { path: ({ subjectId }) => `/desk/groups/${subjectId}`, parts: [] },
  'opening-still-open': {
    path: ({ subjectId }) => `/group/openings/${subjectId}`,
    parts: ['sessions', 'due'],
  },
  'opening-unpublished': { path: ({ subjectId }) => `/group/openings/${subjectId}`, parts: ['sessions'] },
  'represent-asked': { path: ({ subjectId }) => `/group/hand-over/${subjectId}`, parts: ['due'] },
  'represent-reminder': { path: ({ subjectId }) => `/group/hand-over/${subjectId}`, parts: ['due'] },
  'represent-last-reminder': { path: ({ subjectId }) => `/group/hand-over/${subjectId}`, parts: ['due'] },
  'member-asked': { path: ({ subjectId }) => `/group/members/${subjectId}`, parts: ['due'] },
  'member-joined': { path: () => '/group', parts: [] },
  'member-not-joined': { path: () => '/group', parts: [] },
  'represent-accepted': { path: () => '/group', parts: [] },
  'erasure-asked': { path: () => '/me/data', parts: ['until'] },
  'erasure-comes': { path: () => '/me/data', parts: ['until'] },
  'erasure-after-silence': { path: () => '/me/data', parts: ['until'] },
  'erasure-to-call': { path: ({ data }) => `/desk/proxy/people/${data.personId}`, parts: ['until'] },
  'address-confirm': { path: ({ token }) => `/address/${token}`, parts: [] },
  'address-changed': { path: () => '/help', parts: [] },
  'counter-help': { path: () => '/me/activities', parts: [] },
  'cards-merged': { path: () => '/me/card/1', parts: [] },
  'needs-corrected': { path: () => '/me/card/2', parts: [] },
  'represent-unchanged': { path: () => '/group', parts: [] },
  'group-review-overdue': { path: ({ subjectId }) => `/desk/groups/${subjectId}`, parts: [] },
  'group-still-in-review': { path: () => '/group', parts: [] },
  'opening-review-overdue': { path: ({ subjectId }) => `/desk/openings/${subjectId}`, parts: ['sessions'] },
  'opening-still-in-review': { path: ({ subjectId }) => `/group/openings/${subjectId}`, parts: ['sessions'] },
  'guardian-asked': { path: ({ token }) => `/guardian/${token}`, parts: ['sessions', 'place', 'due'] },
  'guardian-reminder': { path: ({ token }) => `/guardian/${token}`, parts: ['sessions', 'place', 'due'] },
  'guardian-to-call': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions', 'due'] },
  'guardian-consented': { path: () => '/me/activities', parts: [] },
  'consent-arrived': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions', 'due'] },
  'guardian-answer-received': { path: ({ token }) => `/guardian/${token}`, parts: [] },
  'guardian-refused': { path: () => '/me', parts: ['sessions'] },
  'guardian-refused-for-group': { path: () => '/group/applicants', parts: ['sessions'] },
  'guardian-request-over': { path: ({ token }) => `/guardian/${token}`, parts: [] },
  'guardian-withdrew': { path: () => '/me/activities', parts: ['sessions'] },
  'guardian-withdrew-for-group': { path: () => '/group/applicants', parts: ['sessions'] },
  'group-received': { path: () => '/group', parts: [] },
  'group-to-review': { path: ({ subjectId }) => `/desk/groups/${subjectId}`, parts: ['due'] },
  'group-registered': { path: () => '/group/openings/new', parts: [] },
  'group-returned': { path: () => '/group/edit', parts: ['returned'] },
  'opening-received': { path: ({ subjectId }) => `/group/openings/${subjectId}`, parts: ['sessions'] },
  'opening-to-review': { path: ({ subjectId }) => `/desk/openings/${subjectId}`, parts: ['sessions', 'due'] },
  'opening-published': { path: ({ subjectId }) => `/openings/${subjectId}`, parts: ['sessions'] },
  'opening-returned': { path: ({ subjectId }) => `/group/openings/${subjectId}/edit`, parts: ['returned'] },
  'places-filled-after-all': { path: () => '/me', parts: ['sessions'] },
  digest: { path: () => '/me', parts: ['openings'] },
  'invitation-arrived': {
    path: ({ subjectId }) => `/me/invitations/${subjectId}`,
    parts: ['sessions', 'place', 'practical', 'due'],
  },
  'introduction-arrived': {
    path: ({ subjectId }) => `/me/invitations/${subjectId}`,
    parts: ['sessions', 'place', 'practical', 'due'],
  },
  'ask-by-telephone': {
    path: ({ subjectId }) => `/desk/matches/${subjectId}`,
    parts: ['sessions', 'place', 'practical', 'due'],
  },
  'invitation-accepted': {
    path: ({ subjectId }) => `/desk/matches/${subjectId}`,
    parts: ['sessions', 'due'],
  },
  'yes-received': { path: ({ subjectId }) => `/me/invitations/${subjectId}`, parts: ['sessions', 'place'] },
  'invitation-accepted-for-group': { path: () => '/group/introductions', parts: ['sessions'] },
  'invitation-declined': { path: ({ data }) => `/group/openings/${data.openingId}`, parts: ['sessions'] },
  'introduction-unanswered': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'introduction-declined': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'introduction-to-group': { path: () => '/group/introductions', parts: ['sessions', 'due'] },
  'consent-withdrawn': { path: () => '/group/introductions', parts: ['sessions', 'due'] },
  'destroy-list': { path: () => '/group/introductions', parts: ['sessions', 'due'] },
  'list-not-destroyed': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'list-destroyed': { path: ({ subjectId }) => `/receipts/${subjectId}`, parts: [] },
  'list-not-confirmed': { path: ({ subjectId }) => `/receipts/${subjectId}`, parts: [] },
};
