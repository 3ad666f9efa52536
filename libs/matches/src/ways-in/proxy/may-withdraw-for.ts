import type { Actor } from '@app/database';
import type { MatchParties } from '../../match-parties.query';

/** The resident, or the centre for one who has no account to do it with. */
export function mayWithdrawFor(
  actor: Actor,
  { personId, residentAccount }: Pick<MatchParties, 'personId' | 'residentAccount'>,
): boolean {
  if (actor.kind !== 'account') return false;
  return actor.personId === personId || (actor.staff !== null && residentAccount === null);
}
