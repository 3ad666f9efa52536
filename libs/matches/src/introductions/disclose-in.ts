import type { Tx } from '@app/database';
import type { MatchState } from '../match.entity';
import { closeDisclosure, neverOpened, openDisclosure } from './disclosures.statement';

/** What a change of state means for what the group sees of the person. */
export async function discloseIn(tx: Tx, matchId: string, state: MatchState, now: Date): Promise<void> {
  if (state === 'approved') await openDisclosure(tx, matchId, now);
  // Approved, but there is no place: the two happen in one transaction, and nobody has seen anything.
  if (state === 'waiting') await neverOpened(tx, matchId, now);
  if (state === 'declined' || state === 'withdrawn' || state === 'expired')
    await closeDisclosure(tx, matchId, 'match-ended', now);
}
