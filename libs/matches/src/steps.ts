/** Who reads the history of a match. */
export type Reader = 'resident' | 'group' | 'centre';

/** In which words a reason code of a step is said. */
export type ReasonWords =
  | 'decline-reason'
  | 'withdraw-reason'
  | 'expiry-reason'
  | 'no-reason'
  | 'consultation-outcome';

export interface StepPlan {
  readonly seenBy: readonly Reader[];
  /** The side that began it reads it, too; its detail names that side. */
  readonly seenByAsker?: true;
  /** Its reason, and who reads that. */
  readonly reason?: { readonly words: ReasonWords; readonly seenBy: readonly Reader[] };
}

const ALL = ['resident', 'group', 'centre'] as const;
const NOT_THE_GROUP = ['resident', 'centre'] as const;
const NOT_THE_RESIDENT = ['group', 'centre'] as const;
const THE_CENTRE = ['centre'] as const;

const DECLINED = { words: 'decline-reason', seenBy: ALL } as const;
const EXPIRED = { words: 'expiry-reason', seenBy: ALL } as const;

/** Every step that can be written into the history of a match, and who reads it there. */
export const STEPS = {
  interest: { seenBy: ALL },
  'group-accepted': { seenBy: ALL },
  'group-declined': { seenBy: ALL, reason: DECLINED },
  approved: { seenBy: ALL },
  'coordinator-declined': { seenBy: ALL, reason: DECLINED },
  'party-smaller': { seenBy: ALL },
  withdrawn: { seenBy: ALL, reason: { words: 'withdraw-reason', seenBy: NOT_THE_GROUP } },
  expired: { seenBy: ALL, reason: EXPIRED },
  undone: { seenBy: ALL },

  'interest-reminder': { seenBy: ALL },
  'interest-unanswered': { seenBy: ALL },
  'introduction-reminder': { seenBy: NOT_THE_GROUP },
  'introduction-reminder-group': { seenBy: ALL },
  'approval-overdue': { seenBy: ALL },

  'invitation-arrived': { seenBy: ALL },
  'introduction-arrived': { seenBy: NOT_THE_GROUP },
  'invitation-later': { seenBy: NOT_THE_GROUP },
  'invitation-asked-again': { seenBy: NOT_THE_GROUP },
  'invitation-accepted': { seenBy: ALL },
  'invitation-accepted-for-group': { seenBy: THE_CENTRE },
  'invitation-declined': { seenBy: ALL, reason: { words: 'no-reason', seenBy: NOT_THE_GROUP } },
  'introduction-to-group': { seenBy: ALL },

  'guardian-asked': { seenBy: NOT_THE_GROUP },
  'guardian-consented': { seenBy: NOT_THE_GROUP },
  'guardian-refused': { seenBy: ALL },
  'guardian-withdrew': { seenBy: ALL },

  'put-on-waiting-list': { seenBy: ALL },
  'place-offered': { seenBy: NOT_THE_GROUP },
  'place-free-now': { seenBy: NOT_THE_GROUP },
  'place-taken': { seenBy: NOT_THE_GROUP },
  'offer-refused': { seenBy: ALL },
  'offer-cut-short': { seenBy: NOT_THE_GROUP },
  'place-freed': { seenBy: ALL, reason: EXPIRED },

  'session-moved': { seenBy: ALL },
  'session-moved-told': { seenBy: ALL },
  'session-cancelled': { seenBy: ALL },
  'change-accepted': { seenBy: ALL },
  'change-refused': { seenBy: ALL },
  'change-unanswered': { seenBy: NOT_THE_GROUP },

  'session-in-a-week': { seenBy: NOT_THE_GROUP },
  'place-unconfirmed': { seenBy: NOT_THE_GROUP },
  'session-tomorrow': { seenBy: NOT_THE_GROUP },
  confirmed: { seenBy: ALL },

  'attendance-reminder': { seenBy: NOT_THE_RESIDENT },
  attended: { seenBy: ALL },
  absent: { seenBy: ALL },
  'thanks-from-group': { seenBy: ALL },
  'thanks-from-resident': { seenBy: ALL },

  'consultation-opened': { seenBy: THE_CENTRE, seenByAsker: true },
  'consultation-overdue': { seenBy: THE_CENTRE, seenByAsker: true },
  'consultation-settled': {
    seenBy: THE_CENTRE,
    seenByAsker: true,
    reason: { words: 'consultation-outcome', seenBy: ALL },
  },

  'consent-withdrawn': { seenBy: ALL },
  'destroy-list': { seenBy: ALL },
  'list-not-destroyed': { seenBy: ALL },
  'list-not-confirmed': { seenBy: ALL },
  'list-destroyed': { seenBy: ALL },
} as const satisfies Record<string, StepPlan>;

/** What can happen to a match; what is only said along the way has the name of its message. */
export type Step = keyof typeof STEPS;

export function isStep(name: string): name is Step {
  return Object.hasOwn(STEPS, name);
}
