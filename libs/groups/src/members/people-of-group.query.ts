import { inNameOf, Refusal, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { MemberInvitation } from './member-invitation.entity';

export interface PersonOfGroup {
  readonly memberId: string;
  readonly accountId: string;
  readonly email: string;
  readonly name: string | null;
  readonly role: 'representative' | 'contact';
  readonly since: Date;
}

export interface AskedToJoin {
  readonly id: string;
  readonly email: string;
  readonly askedAt: Date;
}

/** An invitation as whoever was asked, or a member of the group, sees it. */
export interface InvitationToJoin {
  readonly id: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly toAccountId: string;
  readonly answer: MemberInvitation['answer'];
}

export interface PeopleOfGroup {
  readonly members: readonly PersonOfGroup[];
  readonly asked: readonly AskedToJoin[];
}

/** Who acts for a group and who is asked to, for its own members: they know each other by name and address. */
@Injectable()
export class PeopleOfGroupQuery {
  /** @throws Refusal `not-your-group` */
  async run(tx: Tx, groupId: string): Promise<PeopleOfGroup> {
    if (tx.actor.kind !== 'account' || !tx.actor.groupIds.includes(groupId))
      throw new Refusal('not-your-group');
    // Accounts of others are behind their wall; name and address alone come out.
    return inNameOf(tx, system('telling'), async () => ({
      members: await tx.manager.query(MEMBERS, [groupId]),
      asked: await tx.manager.query(ASKED, [groupId]),
    }));
  }

  /** @throws Refusal `invitation-unknown`, also for whoever has no part in it */
  async invitation(tx: Tx, id: string): Promise<InvitationToJoin> {
    const invitation = await tx.manager.findOneBy(MemberInvitation, { id });
    const { actor } = tx;
    const isMine =
      invitation &&
      actor.kind === 'account' &&
      (actor.accountId === invitation.toAccountId || actor.groupIds.includes(invitation.groupId));
    if (!isMine) throw new Refusal('invitation-unknown');
    const { groupId, toAccountId, answer } = invitation;
    const [group] = await inNameOf(tx, system('telling'), () =>
      tx.manager.query('SELECT name FROM groups WHERE id = $1', [groupId]),
    );
    return { id, groupId, groupName: group.name, toAccountId, answer };
  }
}

const MEMBERS = `
SELECT gm.id AS "memberId", a.id AS "accountId", a.email, nullif(a.name, '') AS name, gm.role, gm.since
FROM group_members gm JOIN accounts a ON a.id = gm.account_id
WHERE gm.group_id = $1 AND gm.left_at IS NULL ORDER BY gm.role DESC, gm.since, gm.id`;

const ASKED = `
SELECT i.id, a.email, i.asked_at AS "askedAt" FROM member_invitations i JOIN accounts a ON a.id = i.to_account_id
WHERE i.group_id = $1 AND i.answered_at IS NULL ORDER BY i.asked_at, i.id`;
