import type { EntityManager } from 'typeorm';
import { type Actor, actorName } from './actor';
import type { Tx } from './part';

/** In whose name each transaction under way speaks to the database just now. */
const speaking = new WeakMap<EntityManager, Actor>();

/** Names the transaction's actor to the database, until the transaction ends: the walls around the rows go by it. */
export async function nameActor(manager: EntityManager, actor: Actor): Promise<void> {
  await manager.query(NAME, namesOf(actor));
  speaking.set(manager, actor);
}

/** In whose name the transaction speaks; a part that was rolled back has no say in it. */
export function speakerOf(manager: EntityManager): Actor | undefined {
  return speaking.get(manager);
}

/** After a rollback to a savepoint PostgreSQL has the name of before again by itself. */
export function speakAgain(manager: EntityManager, actor: Actor): void {
  speaking.set(manager, actor);
}

/**
 * Lets one step of a transaction look at the rows that an actor of the service may have; what is written down as
 * done by somebody stays theirs. For steps that tell the caller less than they read.
 */
export async function inNameOf<T>(tx: Pick<Tx, 'manager'>, actor: Actor, work: () => Promise<T>): Promise<T> {
  const before = speakerOf(tx.manager);
  if (!before || isSame(before, actor)) return work();
  await nameActor(tx.manager, actor);
  try {
    const result = await work();
    await nameActor(tx.manager, before);
    return result;
  } catch (error) {
    // A statement that failed has ended the transaction, and the name with it.
    await nameActor(tx.manager, before).catch(() => speakAgain(tx.manager, before));
    throw error;
  }
}

/** An account may act for more groups than a moment ago; an actor of the service is always the same. */
export function isSame(one: Actor, other: Actor): boolean {
  return one === other || (one.kind !== 'account' && actorName(one) === actorName(other));
}

/** Takes on the role that may read the projections of matching and nothing else, for one step of a transaction. */
export async function asEngine<T>(tx: Pick<Tx, 'manager'>, work: () => Promise<T>): Promise<T> {
  await tx.manager.query("SELECT set_config('role', 'tsumugi_engine', true)");
  try {
    const result = await work();
    await tx.manager.query(OWN_ROLE);
    return result;
  } catch (error) {
    await tx.manager.query(OWN_ROLE).catch(() => undefined);
    throw error;
  }
}

const OWN_ROLE = "SELECT set_config('role', 'none', true)";

const NAME = `
SELECT set_config('app.actor', $1, true), set_config('app.account', $2, true), set_config('app.person', $3, true),
  set_config('app.groups', $4, true), set_config('app.staff', $5, true)`;

function namesOf(actor: Actor): string[] {
  if (actor.kind !== 'account') return [actorName(actor), '', '', '', ''];
  const { accountId, personId, groupIds, staff } = actor;
  return [actorName(actor), accountId, personId ?? '', `{${groupIds.join(',')}}`, staff?.role ?? ''];
}
