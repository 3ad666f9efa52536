import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Town } from '@app/places';
import { Injectable } from '@nestjs/common';
import { livingCard } from './living-card';
import { Person } from './person.entity';
import type { WhoIAm } from './start-card';

/** The centre corrects who somebody on paper is and where they start from. */
@Injectable()
export class CorrectPerson {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `not-allowed`, `person-unknown`, `card-merged`, `has-own-account`, `town-unknown` */
  async run(id: string, who: WhoIAm, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    await this.database.withActor(actor, async (tx) => {
      const { accountId } = await livingCard(tx, id);
      if (accountId) throw new Refusal('has-own-account');
      const town = await tx.manager.findOneBy(Town, { id: who.townId });
      if (!town) throw new Refusal('town-unknown');
      const { x, y, z } = town;
      await tx.manager.update(Person, { id }, { ...who, residency: [...who.residency], x, y, z });
      await audit(tx, now, 'correct-card', { kind: 'person', id });
    });
  }
}
