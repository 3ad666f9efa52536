import type { StepName, Wait } from '@app/clocks';
import type { EventName } from '@app/outbox';

export type DueStep = `${Wait} ${StepName}`;

/** The step of a clock by which the letter asks for something to be done; the first one that runs counts. */
export const DUE_OF: Partial<Record<EventName, readonly DueStep[]>> = {
  'interest-arrived': ['group-answers-interest remind', 'group-answers-interest end'],
  'interest-reminder': ['group-answers-interest end'],
  'interest-unanswered': ['group-answers-interest end'],
  'introduction-arrived': ['resident-answers-introduction end'],
  'introduction-reminder': ['resident-answers-introduction end'],
  'introduction-to-group': ['group-answers-introduction end'],
  'introduction-reminder-group': ['group-answers-introduction end'],
  'invitation-arrived': ['resident-answers-invitation end', 'resident-answers-urgent-invitation end'],
  'invitation-asked-again': ['resident-answers-later end'],
  'ask-by-telephone': [
    'resident-answers-introduction end',
    'resident-answers-invitation end',
    'resident-answers-urgent-invitation end',
  ],
  'group-accepted': ['coordinator-approves head', 'coordinator-approves end'],
  'invitation-accepted': ['coordinator-approves head', 'coordinator-approves end'],
  'consent-arrived': ['coordinator-approves head', 'coordinator-approves end'],
  'approval-overdue': ['coordinator-approves end'],
  'place-free-now': ['resident-waits-for-place end'],
  'session-in-a-week': ['session-comes desk', 'session-comes end'],
  'attendance-reminder': ['group-records-attendance end'],
  'group-to-review': ['group-in-review head'],
  'opening-to-review': ['opening-in-review head'],
  'consultation-to-settle': ['consultation-step head'],
  'group-to-renew': ['group-renews end'],
  'group-to-renew-soon': ['group-renews end'],
  'opening-still-open': ['opening-still-open end'],
  'represent-asked': ['representative-hands-over end'],
  'represent-reminder': ['representative-hands-over end'],
  'represent-last-reminder': ['representative-hands-over end'],
  'member-asked': ['member-answers end'],
  'guardian-asked': ['guardian-answers end'],
  'guardian-reminder': ['guardian-answers end'],
  'guardian-to-call': ['guardian-answers end'],
  'destroy-list': ['group-destroys-list desk', 'group-destroys-list end'],
  'consent-withdrawn': ['group-destroys-list desk', 'group-destroys-list end'],
};
