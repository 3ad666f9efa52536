import { Refusal, type Tx } from '@app/database';
import { Person } from './person.entity';

/**
 * Somebody's card, to do something with it.
 * @throws Refusal `person-unknown`; `card-merged` with the card that was kept (`kept`), where this one has ended
 */
export async function livingCard(tx: Tx, id: string): Promise<Person> {
  const person = await tx.manager.findOneBy(Person, { id });
  if (!person) throw new Refusal('person-unknown');
  if (person.mergedInto) throw new Refusal('card-merged', { kept: person.mergedInto });
  return person;
}
