import { audit } from '@app/access';
import { settleClocks, startClock } from '@app/clocks';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Group } from './group.entity';

/** A group says that it goes on for another year; one whose registration has lapsed goes to review again. */
@Injectable()
export class RenewGroup {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `not-your-group`, `nothing-to-renew` */
  async run(groupId: string, actor: Actor, now: Date): Promise<'renewed' | 'in-review'> {
    if (actor.kind !== 'account' || !(actor.groupIds.includes(groupId) || actor.staff))
      throw new Refusal('not-your-group');
    return this.database.withActor(actor, async (tx) => {
      await audit(tx, now, 'renew-group', { kind: 'group', id: groupId });
      const registered = { id: groupId, registeredAt: Not(IsNull()) };
      const renewed = await tx.manager.update(Group, registered, { renewedAt: now });
      if (renewed.affected === 1) {
        await settleClocks(tx, groupId, now, ['group-renews']);
        return 'renewed';
      }
      const lapsed = { id: groupId, lapsedAt: Not(IsNull()) };
      const again = await tx.manager.update(Group, lapsed, {
        lapsedAt: null,
        submittedAt: now,
        returnedAt: null,
      });
      if (again.affected !== 1) throw new Refusal('nothing-to-renew');
      await startClock(tx, { wait: 'group-in-review', subject: { kind: 'group', id: groupId }, since: now });
      return 'in-review';
    });
  }
}
