import type { Actor } from '@app/database';

/** The resident, or the centre for somebody on the telephone. */
export function mayAnswerForResident(actor: Actor, { personId }: { readonly personId: string }): boolean {
  return actor.kind === 'account' && (actor.personId === personId || actor.staff !== null);
}
