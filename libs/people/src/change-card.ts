import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import type { Accommodation, Field, Skill, SpokenLanguage } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Person } from './person.entity';

/** What a resident says on the card; what is left out stays as it is. */
export interface CardChange {
  readonly skills?: readonly Skill[];
  readonly wishes?: readonly Field[];
  readonly languages?: readonly SpokenLanguage[];
  readonly accessNeeds?: readonly Accommodation[];
  readonly week?: readonly bigint[];
  /** Metres, 500 or more. */
  readonly longestWay?: number;
  readonly online?: boolean;
}

/** Second and third step of signing up, and every later change of the card. */
@Injectable()
export class ChangeCard {
  constructor(private readonly database: Database) {}

  /**
   * @param complete the resident has been through all steps and takes part in matching from now on
   * @throws Refusal `card-not-started`
   */
  async run(change: CardChange, complete: boolean, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    await this.database.withActor(actor, async (tx) => {
      const person = await tx.manager.findOneBy(Person, { accountId: actor.accountId });
      if (!person) throw new Refusal('card-not-started');
      const { id } = person;
      if (Object.keys(change).length > 0) await tx.manager.update(Person, { id }, change as Partial<Person>);
      if (complete)
        await tx.manager.update(Person, { id, cardCompletedAt: IsNull() }, { cardCompletedAt: now });
      await audit(tx, now, 'change-card', { kind: 'person', id });
    });
  }
}
