import type { Opening, Session } from '@app/openings';

export type OpeningState = 'draft' | 'in-review' | 'returned' | 'published' | 'over';

/** How an opening stands, in the word that its group reads. */
export function openingState(
  opening: Pick<Opening, 'submittedAt' | 'publishedAt' | 'returnedAt' | 'closedAt'>,
  sessions: readonly Pick<Session, 'startsAt'>[],
  now: Date,
): OpeningState {
  if (opening.closedAt) return 'over';
  if (opening.publishedAt) return sessions.some(({ startsAt }) => startsAt > now) ? 'published' : 'over';
  if (opening.returnedAt) return 'returned';
  return opening.submittedAt ? 'in-review' : 'draft';
}
