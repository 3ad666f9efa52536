/** 無償 / 実費 / 謝礼 / 有償 */
export const PAYMENTS = ['unpaid', 'expenses', 'honorarium', 'paid'] as const;
export type Payment = (typeof PAYMENTS)[number];

/** Who insures: nobody is asked to, the group has it, or the resident must hold volunteer insurance. */
export const INSURANCES = ['not-needed', 'by-group', 'volunteer-insurance'] as const;
export type Insurance = (typeof INSURANCES)[number];

export const GROUP_KINDS = [
  'npo',
  'circle',
  'neighbourhood-association',
  'salon',
  'school',
  'welfare-facility',
  'company',
  'university',
  'public-office',
  'foundation',
  'other',
] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** Why a group or the centre says no; each has a sentence in every language. */
export const DECLINE_REASONS = [
  'places-filled',
  'times-do-not-fit',
  'conditions-not-met',
  'activity-cancelled',
  'asked-to-wait',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Why a resident withdraws; saying nothing is fine, too. */
export const WITHDRAW_REASONS = ['plans-changed', 'health', 'found-another', 'too-far', 'no-reason'] as const;
export type WithdrawReason = (typeof WITHDRAW_REASONS)[number];

/** Why a group calls a session off. */
export const CANCEL_REASONS = [
  'weather',
  'too-few-people',
  'organiser-unavailable',
  'place-unavailable',
  'other',
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

/** Why a resident says no to an invitation; saying nothing is fine, too. */
export const INVITATION_NO_REASONS = [
  'times-do-not-fit',
  'too-far',
  'not-for-me',
  'busy-now',
  'no-reason',
] as const;
export type InvitationNoReason = (typeof INVITATION_NO_REASONS)[number];

/** Why the centre sends a group or an opening back (差し戻し). */
export const RETURN_REASONS = [
  'details-missing',
  'times-unclear',
  'place-unclear',
  'not-eligible',
  'payment-unclear',
  'other',
] as const;
/** `not-decided`: the centre let the time run out, and says so. */
export type ReturnReason = (typeof RETURN_REASONS)[number] | 'not-decided';
