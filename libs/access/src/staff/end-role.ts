import { type Actor, Database, Refusal, takeTurns } from '@app/database';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit.statement';
import { endInvitations, endRole, hasOtherAdministrator } from './role.statement';

/** Takes a role of the centre away. What an account may is read at every request: it ends at once, on every device. */
@Injectable()
export class EndRole {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `not-allowed`, `staff-unknown`, `last-administrator` */
  async run(accountId: string, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account' || actor.staff?.role !== 'administrator') throw new Refusal('not-allowed');
    await this.database.withActor(actor, async (tx) => {
      // Two administrators who end each other's role at the same time must not leave the centre without one.
      await takeTurns(tx, 'staff');
      const role = await endRole(tx, accountId, now);
      if (!role) throw new Refusal('staff-unknown');
      if (role === 'administrator' && !(await hasOtherAdministrator(tx, accountId)))
        throw new Refusal('last-administrator');
      await endInvitations(tx, accountId, now);
      await audit(tx, now, 'end-role', { kind: 'account', id: accountId }, role);
    });
  }
}
