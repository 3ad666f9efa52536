import { audit } from '@app/access';
import { settleClocks } from '@app/clocks';
import { inNameOf, Refusal, system, type Tx } from '@app/database';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { GroupMember } from '../group-member.entity';
import { MemberInvitation } from './member-invitation.entity';

/** Whoever is asked is no member yet. */
const JOINING = system('hand-over');

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
    const ended = { answeredAt: now, answer };
    const done = await inNameOf(tx, JOINING, () =>
      tx.manager.update(MemberInvitation, { id, answeredAt: IsNull() }, ended),
    );
    if (done.affected !== 1) throw new Refusal('already-answered');
    await settleClocks(tx, id, now);
    await audit(tx, now, `member-${answer}`, { kind: 'group', id: groupId });
    if (answer === 'withdrawn') return;
    if (answer === 'accepted') await this.join(tx, groupId, toAccountId, now);
    const event = answer === 'accepted' ? ('member-joined' as const) : ('member-not-joined' as const);
    await this.outbox.add(tx, { event, eventId: id, subjectId: id, now, recipientId: fromAccountId });
  }

  private async join(tx: Tx, groupId: string, accountId: string, now: Date): Promise<void> {
    await inNameOf(tx, JOINING, async () => {
      if (await tx.manager.existsBy(GroupMember, { groupId, accountId, leftAt: IsNull() })) return;
      await tx.manager.insert(GroupMember, { groupId, accountId, role: 'contact', since: now });
    });
  }
}
