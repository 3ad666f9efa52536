import { type Actor, Refusal, type StaffRole } from '@app/database';

const HEADS: readonly StaffRole[] = ['head-coordinator', 'administrator'];

/**
 * The account of a coordinator, who may draft.
 * @throws Refusal `not-allowed`
 */
export function coordinatorOf(actor: Actor): string {
  if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
  return actor.accountId;
}

/**
 * The account of a head coordinator or an administrator, who may switch.
 * @throws Refusal `not-allowed`
 */
export function headOf(actor: Actor): string {
  if (actor.kind !== 'account' || !actor.staff || !HEADS.includes(actor.staff.role))
    throw new Refusal('not-allowed');
  return actor.accountId;
}
