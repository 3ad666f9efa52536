import { audit } from '@app/access';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { livingCard } from '../living-card';
import { ContactChoice, type ContactWish } from './contact-choice.entity';

/** Writes down whether somebody wants letters or calls. */
@Injectable()
export class NoteContact {
  constructor(private readonly database: Database) {}

  /**
   * The person, or the centre for one who told it.
   * @throws Refusal `not-allowed`, `person-unknown`, `card-merged`, `address-missing` (letters need one), `phone-missing` (calls do)
   */
  async run(personId: string, wish: ContactWish, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account' || !(actor.staff || actor.personId === personId))
      throw new Refusal('not-allowed');
    await this.database.withActor(actor, (tx) => noteContact(tx, personId, wish, now));
  }
}

/** @throws Refusal as NoteContact */
export async function noteContact(tx: Tx, personId: string, wish: ContactWish, now: Date): Promise<void> {
  const person = await livingCard(tx, personId);
  if (wish.contactBy === 'paper' && wish.address === '') throw new Refusal('address-missing');
  if (wish.contactBy === 'phone' && !person.phone) throw new Refusal('phone-missing');
  const notedBy = tx.actor.kind === 'account' && tx.actor.staff ? tx.actor.accountId : null;
  await tx.manager.upsert(ContactChoice, { personId, ...wish, notedAt: now, notedBy }, ['personId']);
  await audit(tx, now, 'note-contact', { kind: 'person', id: personId }, wish.contactBy);
}
