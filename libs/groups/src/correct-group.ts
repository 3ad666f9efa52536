import { randomUUID } from 'node:crypto';
import { audit, CoordinatorsQuery } from '@app/access';
import { startClock } from '@app/clocks';
import { type Actor, Database, Refusal } from '@app/database';
import { Outbox } from '@app/outbox';
import { Town } from '@app/places';
import { Injectable } from '@nestjs/common';
import { Group } from './group.entity';
import type { GroupForm } from './register-group';

/** A member corrects what the centre sent back, and the group goes to review again. */
@Injectable()
export class CorrectGroup {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly coordinators: CoordinatorsQuery,
  ) {}

  /** @throws Refusal `not-your-group`, `town-unknown` */
  async run(groupId: string, form: GroupForm, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account' || !actor.groupIds.includes(groupId)) throw new Refusal('not-your-group');
    await this.database.withActor(actor, async (tx) => {
      const town = await tx.manager.findOneBy(Town, { id: form.townId });
      if (!town) throw new Refusal('town-unknown');
      const group = await tx.manager.findOneByOrFail(Group, { id: groupId });
      await tx.manager.update(Group, { id: groupId }, form);
      await audit(tx, now, 'correct-group', { kind: 'group', id: groupId });
      if (!group.returnedAt) return;
      await tx.manager.update(Group, { id: groupId }, { returnedAt: null, submittedAt: now });
      await startClock(tx, { wait: 'group-in-review', subject: { kind: 'group', id: groupId }, since: now });
      const message = { event: 'group-to-review', eventId: randomUUID(), subjectId: groupId, now } as const;
      await this.outbox.addAll(tx, await this.coordinators.run(tx, town.areaId), message);
    });
  }
}
