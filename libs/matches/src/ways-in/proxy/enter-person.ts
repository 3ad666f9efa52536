import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { type CardChange, type ContactWish, NeedsBox, noteContact, Person, type WhoIAm } from '@app/people';
import { Town } from '@app/places';
import { Injectable } from '@nestjs/common';
import { EnteredPerson } from './entered-person.entity';

/** How somebody on paper or telephone agreed. */
export type ConsentBy = EnteredPerson['consentBy'];

export const CONSENT_BY = ['counter', 'telephone', 'letter'] as const satisfies readonly ConsentBy[];

/** The coordinator enters the card of somebody who uses no e-mail; from then on it takes part in matching. */
@Injectable()
export class EnterPerson {
  constructor(
    private readonly database: Database,
    private readonly needs: NeedsBox,
  ) {}

  /**
   * @param contact letter or call, where that was asked
   * @returns the person's id
   * @throws Refusal `not-allowed`, `town-unknown`, `address-missing`, `phone-missing`, `needs-not-kept`
   */
  async run(
    who: WhoIAm,
    card: CardChange,
    consentBy: ConsentBy,
    actor: Actor,
    now: Date,
    contact: ContactWish | null = null,
  ): Promise<string> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      const town = await tx.manager.findOneBy(Town, { id: who.townId });
      if (!town) throw new Refusal('town-unknown');
      const { x, y, z } = town;
      const id = randomUUID();
      const dates = { createdAt: now, cardCompletedAt: now };
      const row = this.needs.sealCard(card, id);
      await tx.manager.insert(Person, { id, ...who, ...row, x, y, z, ...dates } as Person);
      const entry = { enteredBy: actor.accountId, consentBy, enteredAt: now };
      await tx.manager.insert(EnteredPerson, { personId: id, ...entry });
      if (contact) await noteContact(tx, id, contact, now);
      await audit(tx, now, 'enter-person', { kind: 'person', id }, consentBy);
      return id;
    });
  }
}
