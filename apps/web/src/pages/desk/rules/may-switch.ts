import { may } from '@app/access';
import type { Actor } from '@app/database';

/** Whether the buttons that switch a rule are shown; the action asks again. */
export function maySwitch(actor: Actor): boolean {
  return may(actor, 'switch an approval rule', false);
}
