import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { EndInvitation } from './end-invitation';
import { MemberInvitation } from './member-invitation.entity';

/** Whoever was asked to act for a group says yes or no. */
@Injectable()
export class AnswerInvitationToJoin {
  constructor(
    private readonly database: Database,
    private readonly endInvitation: EndInvitation,
  ) {}

  /** @throws Refusal `invitation-unknown` (also for somebody else's), `already-answered` */
  async run(invitationId: string, accept: boolean, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const invitation = await tx.manager.findOneBy(MemberInvitation, { id: invitationId });
      if (!invitation || actor.kind !== 'account' || actor.accountId !== invitation.toAccountId)
        throw new Refusal('invitation-unknown');
      await this.endInvitation.run(tx, invitation, accept ? 'accepted' : 'declined', now);
    });
  }
}
