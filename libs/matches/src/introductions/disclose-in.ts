import type { Tx } from '@app/database';
import type { MatchState } from '../match.entity';
import { closeDisclosure, openDisclosure } from './disclosures.statement';

/** What a change of state means for what the group sees of the person. */
export async function discloseIn(tx: Tx, matchId: string, state: MatchState, now: Date): Promise<void> {
  if (state === 'approved') await openDisclosure(tx, matchId, now);
  if (state === 'declined' || state === 'withdrawn' || state === 'expired')
    await closeDisclosure(tx, matchId, 'match-ended', now);
}
