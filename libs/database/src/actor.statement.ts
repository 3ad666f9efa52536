import type { EntityManager } from 'typeorm';
import { type Actor, actorName } from './actor';

/** Names the transaction's actor to the database, until the transaction ends. */
export async function nameActor(manager: EntityManager, actor: Actor): Promise<void> {
  await manager.query("SELECT set_config('app.actor', $1, true)", [actorName(actor)]);
}
