import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { CardChange } from './card-change';
import { NeedsBox } from './needs/needs-box';
import { Person } from './person.entity';

/** Second and third step of signing up, and every later change of the card. */
@Injectable()
export class ChangeCard {
  constructor(
    private readonly database: Database,
    private readonly needs: NeedsBox,
  ) {}

  /**
   * @param complete the resident has been through all steps and takes part in matching from now on
   * @throws Refusal `card-not-started`, `needs-not-kept`
   */
  async run(change: CardChange, complete: boolean, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    await this.database.withActor(actor, async (tx) => {
      const person = await tx.manager.findOneBy(Person, { accountId: actor.accountId });
      if (!person) throw new Refusal('card-not-started');
      const { id } = person;
      const row = this.needs.sealCard(change, id);
      if (Object.keys(row).length > 0) await tx.manager.update(Person, { id }, row);
      if (complete)
        await tx.manager.update(Person, { id, cardCompletedAt: IsNull() }, { cardCompletedAt: now });
      await audit(tx, now, 'change-card', { kind: 'person', id });
    });
  }
}
