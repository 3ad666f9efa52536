import { type Actor, Refusal } from '@app/database';

/** @throws Refusal `card-not-started` for whoever is no resident */
export function residentOf(actor: Actor): string {
  if (actor.kind !== 'account' || !actor.personId) throw new Refusal('card-not-started');
  return actor.personId;
}
