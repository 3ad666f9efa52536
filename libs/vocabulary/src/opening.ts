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

/** Why the centre sends a group or an opening back (差し戻し). */
export const RETURN_REASONS = [
  'details-missing',
  'times-unclear',
  'place-unclear',
  'not-eligible',
  'payment-unclear',
  'other',
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];
