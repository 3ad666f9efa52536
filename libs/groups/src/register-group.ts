import { randomUUID } from 'node:crypto';
import { audit, CoordinatorsQuery } from '@app/access';
import { startClock } from '@app/clocks';
import { type Actor, Database, inNameOf, Refusal, type Tx } from '@app/database';
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

  /** @throws Refusal `town-unknown` */
  async run(form: GroupForm, actor: Actor, now: Date): Promise<string> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    const groupId = randomUUID();
    return this.database.withActor(actor, async (tx) => {
      const town = await tx.manager.findOneBy(Town, { id: form.townId });
      if (!town) throw new Refusal('town-unknown');
      const representative = { ...actor, groupIds: [...actor.groupIds, groupId] };
      await inNameOf(tx, representative, () => this.insert(tx, groupId, form, actor.accountId, now));
      await audit(tx, now, 'register-group', { kind: 'group', id: groupId });
      await this.tell(tx, groupId, actor.accountId, town.areaId, now);
      return groupId;
    });
  }

  private async insert(tx: Tx, groupId: string, form: GroupForm, accountId: string, now: Date) {
    await tx.manager.insert(Group, { id: groupId, ...form, createdAt: now, submittedAt: now });
    await tx.manager.insert(GroupMember, { groupId, accountId, role: 'representative', since: now });
  }

  private async tell(tx: Tx, groupId: string, accountId: string, areaId: string | null, now: Date) {
    await startClock(tx, { wait: 'group-in-review', subject: { kind: 'group', id: groupId }, since: now });
    const message = { eventId: groupId, subjectId: groupId, now };
    await this.outbox.add(tx, { ...message, event: 'group-received', recipientId: accountId });
    await this.outbox.addAll(tx, await this.coordinators.run(tx, areaId), {
      ...message,
      event: 'group-to-review',
    });
  }
}
