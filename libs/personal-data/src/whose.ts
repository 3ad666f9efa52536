import { type Actor, Refusal } from '@app/database';

/** One human being as the tables know them: a resident, an account, or both. */
export interface Subject {
  readonly personId: string | null;
  readonly accountId: string | null;
}

/** Whoever is signed in. @throws Refusal `not-allowed` */
export function myself(actor: Actor): Subject {
  if (actor.kind !== 'account') throw new Refusal('not-allowed');
  return { personId: actor.personId, accountId: actor.accountId };
}
