import { audit } from '@app/access';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { Group } from '@app/groups';
import { livingCard } from '@app/people';
import { Injectable } from '@nestjs/common';
import { beginBlock, endBlock } from './group-block.statement';

/** A group wants nothing to do with a resident. It tells the centre, which puts it on record and may take it back. */
@Injectable()
export class BlockPerson {
  constructor(private readonly database: Database) {}

  /**
   * @param blocked false ends the group's block; the resident's own stands
   * @throws Refusal `group-unknown`, `person-unknown`, `card-merged`
   */
  async run(
    { groupId, personId, blocked }: { groupId: string; personId: string; blocked: boolean },
    actor: Actor,
    now: Date,
  ): Promise<void> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    await this.database.withActor(actor, async (tx) => {
      await bothExist(tx, groupId, personId);
      const change = blocked ? beginBlock : endBlock;
      await change(tx, { personId, groupId, by: 'group' }, now);
      const action = blocked ? 'block-person' : 'unblock-person';
      await audit(tx, now, action, { kind: 'person', id: personId }, groupId);
    });
  }
}

async function bothExist(tx: Tx, groupId: string, personId: string): Promise<void> {
  if (!(await tx.manager.existsBy(Group, { id: groupId }))) throw new Refusal('group-unknown');
  await livingCard(tx, personId);
}
