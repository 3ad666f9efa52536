import { type Actor, Refusal, type Tx } from '@app/database';
import { Opening } from '../opening.entity';
import { Session } from '../session.entity';

export interface OurSession {
  readonly session: Session;
  readonly opening: Opening;
}

/**
 * A session of one of the actor's groups; the centre may change any, for groups that telephone.
 * @throws Refusal `session-unknown`, `not-your-group`
 */
export async function ourSession(tx: Tx, sessionId: string, actor: Actor): Promise<OurSession> {
  const session = await tx.manager.findOneBy(Session, { id: sessionId });
  if (!session) throw new Refusal('session-unknown');
  return { session, opening: await ourOpening(tx, session.openingId, actor) };
}

/** @throws Refusal `opening-unknown`, `not-your-group` */
export async function ourOpening(tx: Tx, openingId: string, actor: Actor): Promise<Opening> {
  const opening = await tx.manager.findOneBy(Opening, { id: openingId });
  if (!opening) throw new Refusal('opening-unknown');
  const isOurs =
    actor.kind === 'account' && (actor.groupIds.includes(opening.groupId) || actor.staff !== null);
  if (!isOurs) throw new Refusal('not-your-group');
  return opening;
}
