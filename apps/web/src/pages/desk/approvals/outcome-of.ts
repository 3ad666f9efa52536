import type { ApprovalOutcome } from '@app/matches';

const TEN_MINUTES_MS = 600_000;
const CODES = ['overlaps-held-place', 'place-blocked', 'session-not-open', 'registration-lapsed'] as const;

/** Why an approval was refused. */
export type LookCode = (typeof CODES)[number] | 'other';

export type Outcome =
  | { readonly kind: 'approved' | 'waiting'; readonly undo: boolean }
  | { readonly kind: 'taken' }
  | { readonly kind: 'look'; readonly code: LookCode };

/** What became of one match of several: mine just now, somebody else's, or still to be looked at. */
export function outcomeOf(match: ApprovalOutcome, code: string | undefined, now: Date): Outcome {
  const { state, isMine, at, isUntold } = match;
  const undo = isUntold && now.getTime() - at.getTime() <= TEN_MINUTES_MS;
  if ((state === 'approved' || state === 'waiting') && isMine) return { kind: state, undo };
  if (state === 'with-coordinator') return { kind: 'look', code: lookCode(code) };
  return { kind: 'taken' };
}

export function lookCode(code: string | undefined): LookCode {
  return CODES.find((each) => each === code) ?? 'other';
}
