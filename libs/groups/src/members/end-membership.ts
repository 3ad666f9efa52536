import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { GroupMember } from '../group-member.entity';
import { mustRepresent } from './must-represent';

/** A member leaves, or the representative ends somebody's part; from the next request on it holds. */
@Injectable()
export class EndMembership {
  constructor(private readonly database: Database) {}

  /**
   * @returns the group's id
   * @throws Refusal `member-unknown`, `not-representative`, `hand-over-first`: a group always has a representative
   */
  async run(memberId: string, actor: Actor, now: Date): Promise<string> {
    return this.database.withActor(actor, async (tx) => {
      const member = await tx.manager.findOneBy(GroupMember, { id: memberId, leftAt: IsNull() });
      if (!member || actor.kind !== 'account' || !actor.groupIds.includes(member.groupId))
        throw new Refusal('member-unknown');
      if (member.accountId !== actor.accountId) await mustRepresent(tx, member.groupId, actor);
      const current = { id: memberId, role: 'contact' as const, leftAt: IsNull() };
      const done = await tx.manager.update(GroupMember, current, { leftAt: now });
      if (done.affected !== 1) throw new Refusal('hand-over-first');
      await audit(tx, now, 'end-membership', { kind: 'group', id: member.groupId });
      return member.groupId;
    });
  }
}
