import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { endBlock } from './group-block.statement';

/** A resident takes a block back; one that the group's side made stands. */
@Injectable()
export class UnblockGroup {
  constructor(private readonly database: Database) {}

  async run(groupId: string, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account' || !actor.personId) throw new Refusal('not-allowed');
    const { personId } = actor;
    await this.database.withActor(actor, async (tx) => {
      await endBlock(tx, { personId, groupId, by: 'resident' }, now);
      await audit(tx, now, 'unblock-group', { kind: 'person', id: personId }, groupId);
    });
  }
}
