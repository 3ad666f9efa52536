import { Refusal, type Tx } from '@app/database';
import { In } from 'typeorm';
import { Match, type MatchState } from './match.entity';

/**
 * Moves a match on if it still stands where the caller saw it; of two who answer at once, one wins.
 * @throws Refusal `already-answered`
 */
export async function moveMatch(
  tx: Tx,
  matchId: string,
  from: readonly MatchState[],
  change: Pick<Match, 'state' | 'stateSince'> & Partial<Match>,
): Promise<void> {
  const moved = await tx.manager.update(Match, { id: matchId, state: In([...from]) }, change);
  if (moved.affected !== 1) throw new Refusal('already-answered');
}
