import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Group } from '@app/groups';
import { Injectable } from '@nestjs/common';
import { beginBlock } from './group-block.statement';

/** A resident wants nothing to do with a group: neither is shown to the other any more. The group is not told. */
@Injectable()
export class BlockGroup {
  constructor(private readonly database: Database) {}

  /** Doing it twice is doing it once. @throws Refusal `group-unknown` */
  async run(groupId: string, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account' || !actor.personId) throw new Refusal('not-allowed');
    const { personId } = actor;
    await this.database.withActor(actor, async (tx) => {
      if (!(await tx.manager.existsBy(Group, { id: groupId }))) throw new Refusal('group-unknown');
      await beginBlock(tx, { personId, groupId, by: 'resident' }, now);
      await audit(tx, now, 'block-group', { kind: 'person', id: personId }, groupId);
    });
  }
}
