import { type Actor, Refusal, type Tx } from '@app/database';
import type { Opening } from '../opening.entity';
import { ourOpening } from '../sessions/our-session.query';

/**
 * An opening whose words the actor may change: its group's until it is public, since the centre has read what is
 * public then; the centre's at any time.
 * @throws Refusal `opening-unknown`, `not-your-group`, `opening-is-public`
 */
export async function editableOpening(tx: Tx, openingId: string, actor: Actor): Promise<Opening> {
  const opening = await ourOpening(tx, openingId, actor);
  const isCentre = actor.kind === 'account' && actor.staff !== null;
  if (opening.publishedAt && !isCentre) throw new Refusal('opening-is-public');
  return opening;
}
