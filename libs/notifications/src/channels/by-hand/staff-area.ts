import { type Actor, Refusal } from '@app/database';

/**
 * The area whose letters and calls somebody carries out; `null` for all.
 * @throws Refusal `not-allowed` for anybody but the centre
 */
export function staffArea(actor: Actor): string | null {
  if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
  return actor.staff.areaId;
}
