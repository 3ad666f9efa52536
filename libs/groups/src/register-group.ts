import { randomUUID } from 'node:crypto';
import { audit, CoordinatorsQuery } from '@app/access';
import { type Actor, Database, Refusal, type Tx, takeTurns } from '@app/database';
import { Outbox } from '@app/outbox';
import { Town } from '@app/places';
import type { GroupKind } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import { Group } from './group.entity';
import { GroupMember } from './group-member.entity';

export interface GroupForm {
  readonly name: string;
  readonly kana: string;
  readonly kind: GroupKind;
  readonly story: string;
  readonly townId: string;
  readonly phone: string;
}

/** Registers a group for review; whoever registers it becomes its representative. */
@Injectable()
export class RegisterGroup {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly coordinators: CoordinatorsQuery,
  ) {}

  /**
   * @param groupId from the form: the same form sent twice registers one group
   * @throws Refusal `town-unknown`, `not-your-group`
   */
  async run(form: GroupForm, actor: Actor, now: Date, groupId: string = randomUUID()): Promise<string> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      await takeTurns(tx, groupId);
      if (await this.isThere(tx, groupId, actor.accountId)) return groupId;
      const town = await tx.manager.findOneBy(Town, { id: form.townId });
      if (!town) throw new Refusal('town-unknown');
      await tx.manager.insert(Group, { id: groupId, ...form, createdAt: now, submittedAt: now });
      await tx.manager.insert(GroupMember, {
        groupId,
        accountId: actor.accountId,
        role: 'representative',
        since: now,
      });
      await audit(tx, now, 'register-group', { kind: 'group', id: groupId });
      await this.tell(tx, groupId, actor.accountId, town.areaId, now);
      return groupId;
    });
  }

  private async isThere(tx: Tx, groupId: string, accountId: string): Promise<boolean> {
    if (!(await tx.manager.existsBy(Group, { id: groupId }))) return false;
    if (await tx.manager.existsBy(GroupMember, { groupId, accountId })) return true;
    throw new Refusal('not-your-group');
  }

  private async tell(tx: Tx, groupId: string, accountId: string, areaId: string | null, now: Date) {
    const message = { eventId: groupId, subjectId: groupId, now };
    await this.outbox.add(tx, { ...message, event: 'group-received', recipientId: accountId });
    await this.outbox.addAll(tx, await this.coordinators.run(tx, areaId), {
      ...message,
      event: 'group-to-review',
    });
  }
}
