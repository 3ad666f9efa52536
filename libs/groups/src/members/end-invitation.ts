import { audit } from '@app/access';
import { inNameOf, type Tx } from '@app/database';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { GroupMember } from '../group-member.entity';
import { answerPart, HAND_OVER } from '../parts/answer-part';
import { MemberInvitation } from './member-invitation.entity';

/** Ends an invitation to join a group, with a word to whoever sent it; what is taken back needs none. */
@Injectable()
export class EndInvitation {
  constructor(private readonly outbox: Outbox) {}

  /** @throws Refusal `already-answered` */
  async run(
    tx: Tx,
    { id, groupId, fromAccountId, toAccountId }: MemberInvitation,
    answer: NonNullable<MemberInvitation['answer']>,
    now: Date,
  ): Promise<void> {
    await answerPart(tx, MemberInvitation, id, answer, now);
    await audit(tx, now, `member-${answer}`, { kind: 'group', id: groupId });
    if (answer === 'withdrawn') return;
    if (answer === 'accepted') await this.join(tx, groupId, toAccountId, now);
    const event = answer === 'accepted' ? ('member-joined' as const) : ('member-not-joined' as const);
    await this.outbox.add(tx, { event, eventId: id, subjectId: id, now, recipientId: fromAccountId });
  }

  private async join(tx: Tx, groupId: string, accountId: string, now: Date): Promise<void> {
    await inNameOf(tx, HAND_OVER, async () => {
      if (await tx.manager.existsBy(GroupMember, { groupId, accountId, leftAt: IsNull() })) return;
      await tx.manager.insert(GroupMember, { groupId, accountId, role: 'contact', since: now });
    });
  }
}
