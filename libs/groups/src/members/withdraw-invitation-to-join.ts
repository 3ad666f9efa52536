import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { EndInvitation } from './end-invitation';
import { MemberInvitation } from './member-invitation.entity';
import { mustRepresent } from './must-represent';

/** The representative takes an invitation back that nobody has answered. */
@Injectable()
export class WithdrawInvitationToJoin {
  constructor(
    private readonly database: Database,
    private readonly endInvitation: EndInvitation,
  ) {}

  /**
   * @returns the group's id
   * @throws Refusal `invitation-unknown`, `not-representative`, `already-answered`
   */
  async run(invitationId: string, actor: Actor, now: Date): Promise<string> {
    return this.database.withActor(actor, async (tx) => {
      const invitation = await tx.manager.findOneBy(MemberInvitation, { id: invitationId });
      if (!invitation) throw new Refusal('invitation-unknown');
      await mustRepresent(tx, invitation.groupId, actor);
      await this.endInvitation.run(tx, invitation, 'withdrawn', now);
      return invitation.groupId;
    });
  }
}
