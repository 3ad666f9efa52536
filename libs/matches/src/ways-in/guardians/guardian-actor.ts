import { type Actor, Refusal, system } from '@app/database';
import type { GuardianRequest } from '@app/people';

/**
 * In whose name an answer over a guardian's link is written down: the guardian's account, signed in or not.
 * @throws Refusal `guardian-link-of-another` where somebody else is signed in
 */
export function guardianActor({ accountId }: Pick<GuardianRequest, 'accountId'>, actor: Actor): Actor {
  if (actor.kind === 'account' && actor.accountId !== accountId)
    throw new Refusal('guardian-link-of-another');
  if (accountId === null) return system('guardian');
  return actor.kind === 'account'
    ? actor
    : { kind: 'account', accountId, personId: null, groupIds: [], staff: null };
}
