import { type Applicant, isIntroduced } from '@app/matches';

export const PARTS = ['to-answer', 'to-destroy', 'asked', 'lists'] as const;
export type Part = (typeof PARTS)[number];

/** Under which heading somebody stands; `null` for whom there is nothing to do and nothing to see. */
export function partOf(applicant: Applicant): Part | null {
  const { state, disclosure } = applicant;
  if (disclosure?.destroyBy) return 'to-destroy';
  if (state === 'with-group' && isIntroduced(applicant)) return 'to-answer';
  // Of an introduction the group hears once the resident has said yes.
  if (state === 'invited') return isIntroduced(applicant) ? null : 'asked';
  return disclosure?.standing === 'open' ? 'lists' : null;
}
