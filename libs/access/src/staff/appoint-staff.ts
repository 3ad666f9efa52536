import { Config } from '@app/config';
import { type Actor, Database, Refusal, type StaffRole, type Tx, takeTurns } from '@app/database';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit.statement';
import { openAccount } from '../open-account.statement';
import { inviteStaff } from './invite-staff';
import { giveRole, hasOtherAdministrator } from './role.statement';
import { StaffQuery } from './staff.query';

export interface Appointment {
  readonly email: string;
  readonly role: StaffRole;
  /** `null`: the whole city. */
  readonly areaId: string | null;
  /** Sends a link with which the person makes a passkey: to somebody new, or who has lost theirs. */
  readonly invite: boolean;
}

/** Gives somebody a role of the centre, or another role or area than before; it holds from the next request on. */
@Injectable()
export class AppointStaff {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffQuery,
    private readonly config: Config,
  ) {}

  /**
   * @returns the account
   * @throws Refusal `not-allowed`, `last-administrator`
   */
  async run({ email, role, areaId, invite }: Appointment, actor: Actor, now: Date): Promise<string> {
    if (actor.kind !== 'account' || actor.staff?.role !== 'administrator') throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      await takeTurns(tx, 'staff');
      const accountId = await openAccount(tx, email.trim().toLowerCase(), 'ja', now);
      await this.change(tx, { accountId, role, areaId }, now);
      const { sessionSecret } = this.config;
      if (!invite || !sessionSecret) return accountId;
      await inviteStaff(tx, accountId, sessionSecret, now);
      await audit(tx, now, 'invite-staff', { kind: 'account', id: accountId });
      return accountId;
    });
  }

  private async change(tx: Tx, wanted: Parameters<typeof giveRole>[1], now: Date): Promise<void> {
    const { accountId, role, areaId } = wanted;
    const has = await this.staff.one(tx, accountId);
    if (has?.role === role && has.areaId === areaId) return;
    const stepsDown = has?.role === 'administrator' && role !== 'administrator';
    if (stepsDown && !(await hasOtherAdministrator(tx, accountId))) throw new Refusal('last-administrator');
    await giveRole(tx, wanted, now);
    await audit(tx, now, 'appoint', { kind: 'account', id: accountId }, areaId ? `${role} ${areaId}` : role);
  }
}
