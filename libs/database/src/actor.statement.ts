import type { EntityManager } from 'typeorm';
import { type Actor, actorName } from './actor';
import { type ActorNames, type NamingClient, speaking } from './naming-client';
import type { Tx } from './part';

const clients = new WeakMap<EntityManager, NamingClient>();

/** A transaction speaks in the actor's name from now on, until it ends: the walls around the rows go by it. */
export async function beginSpeaking(manager: EntityManager, actor: Actor): Promise<void> {
  const client: NamingClient = await manager.queryRunner?.connect();
  clients.set(manager, client);
  client.beginSpeaking(namesOf(actor));
}

/**
 * Lets one step of a transaction look at the rows that an actor of the service may have; what is written down as
 * done by somebody stays theirs. For steps that tell the caller less than they read.
 */
export async function inNameOf<T>(tx: Pick<Tx, 'manager'>, actor: Actor, work: () => Promise<T>): Promise<T> {
  const client = clients.get(tx.manager);
  return client ? speaking(client, namesOf(actor), work) : work();
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

function namesOf(actor: Actor): ActorNames {
  if (actor.kind !== 'account') {
    return { actor: actorName(actor), account: '', person: '', groups: '', staff: '' };
  }
  const { accountId, personId, groupIds, staff } = actor;
  return {
    ...{ actor: actorName(actor), account: accountId, person: personId ?? '' },
    ...{ groups: `{${groupIds.join(',')}}`, staff: staff?.role ?? '' },
  };
}
