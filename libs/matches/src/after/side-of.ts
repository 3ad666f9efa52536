import type { Actor } from '@app/database';
import type { MatchParties } from '../match-parties.query';

/** On which side of a match somebody stands; `null` for everybody else. Who is both speaks as the resident. */
export function sideOf(
  actor: Actor,
  { personId, groupId }: Pick<MatchParties, 'personId' | 'groupId'>,
): 'resident' | 'group' | null {
  if (actor.kind !== 'account') return null;
  if (actor.personId === personId) return 'resident';
  return actor.groupIds.includes(groupId) ? 'group' : null;
}
