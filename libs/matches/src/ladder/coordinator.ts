import { type Actor, Refusal } from '@app/database';

/** The centre alone lets the service ask. @throws Refusal `not-allowed` */
export function coordinatorOf(actor: Actor): string {
  if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
  return actor.accountId;
}
