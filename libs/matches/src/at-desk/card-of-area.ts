import { type Actor, Refusal, type Tx } from '@app/database';
import { livingCard, type Person } from '@app/people';
import { concernsArea } from './concerns-area.query';

/**
 * The card of somebody whom a coordinator looks after: of their own area, or of any for heads and for whoever has none.
 * @throws Refusal `not-allowed`, `person-unknown`, `card-merged`, `person-of-other-area`
 */
export async function cardOfArea(tx: Tx, personId: string, actor: Actor): Promise<Person> {
  if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
  const { role, areaId } = actor.staff;
  const only = role === 'coordinator' ? areaId : null;
  const person = await livingCard(tx, personId);
  if (only && !(await concernsArea(tx, personId, only))) throw new Refusal('person-of-other-area');
  return person;
}
