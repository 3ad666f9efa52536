import { type Actor, Refusal, type Tx } from '@app/database';
import { IsNull } from 'typeorm';
import { GroupMember } from '../group-member.entity';

/**
 * The account of whoever represents the group.
 * @throws Refusal `not-representative`
 */
export async function mustRepresent(tx: Tx, groupId: string, actor: Actor): Promise<string> {
  if (actor.kind !== 'account') throw new Refusal('not-representative');
  const { accountId } = actor;
  const representative = { groupId, accountId, role: 'representative' as const, leftAt: IsNull() };
  if (!(await tx.manager.existsBy(GroupMember, representative))) throw new Refusal('not-representative');
  return accountId;
}
