import { openAccount } from '@app/access';
import { type Actor, Database, Refusal, type Tx, takeTurns } from '@app/database';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { GroupMember } from '../group-member.entity';
import { askForPart } from '../parts/ask-for-part';
import { MemberInvitation } from './member-invitation.entity';
import { mustRepresent } from './must-represent';

/** Everybody who acts for a group, and everybody who is asked to. */
const MOST_MEMBERS = 20;

const MEMBER = {
  of: MemberInvitation,
  wait: 'member-answers',
  action: 'invite-member',
  event: 'member-asked',
} as const;

/** The representative asks somebody to act for the group, too; that person is one of them after saying yes. */
@Injectable()
export class InviteMember {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Refusal `not-representative`, `already-member`, `member-asked`, `too-many-members` */
  async run(
    groupId: string,
    { email, language }: { readonly email: string; readonly language: string },
    actor: Actor,
    now: Date,
  ): Promise<string> {
    return this.database.withActor(actor, async (tx) => {
      await takeTurns(tx, groupId);
      const fromAccountId = await mustRepresent(tx, groupId, actor);
      const toAccountId = await openAccount(tx, email.toLowerCase(), language, now);
      await this.check(tx, groupId, toAccountId);
      return askForPart(tx, this.outbox, MEMBER, { groupId, fromAccountId, toAccountId }, now);
    });
  }

  private async check(tx: Tx, groupId: string, accountId: string): Promise<void> {
    const members = await tx.manager.findBy(GroupMember, { groupId, leftAt: IsNull() });
    const asked = await tx.manager.findBy(MemberInvitation, { groupId, answeredAt: IsNull() });
    if (members.some((member) => member.accountId === accountId)) throw new Refusal('already-member');
    if (asked.some(({ toAccountId }) => toAccountId === accountId)) throw new Refusal('member-asked');
    if (members.length + asked.length >= MOST_MEMBERS) throw new Refusal('too-many-members');
  }
}
