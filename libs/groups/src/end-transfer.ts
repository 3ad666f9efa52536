import { audit } from '@app/access';
import { inNameOf, type Tx } from '@app/database';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { GroupMember } from './group-member.entity';
import { answerPart, HAND_OVER } from './parts/answer-part';
import { RepresentativeTransfer } from './representative-transfer.entity';

/** Ends the request to take over as representative, with a word to both. */
@Injectable()
export class EndTransfer {
  constructor(private readonly outbox: Outbox) {}

  /** @throws Refusal `already-answered` */
  async run(
    tx: Tx,
    { id, groupId, fromAccountId, toAccountId }: RepresentativeTransfer,
    answer: NonNullable<RepresentativeTransfer['answer']>,
    now: Date,
  ): Promise<void> {
    await answerPart(tx, RepresentativeTransfer, id, answer, now);
    if (answer === 'accepted')
      await inNameOf(tx, HAND_OVER, () => this.change(tx, groupId, fromAccountId, toAccountId, now));
    await audit(tx, now, `represent-${answer}`, { kind: 'group', id: groupId });
    const event = answer === 'accepted' ? ('represent-accepted' as const) : ('represent-unchanged' as const);
    const message = { event, eventId: id, subjectId: id, now };
    await this.outbox.addAll(tx, [fromAccountId, toAccountId], message);
  }

  private async change(tx: Tx, groupId: string, from: string, to: string, now: Date): Promise<void> {
    const current = { groupId, leftAt: IsNull() };
    await tx.manager.update(GroupMember, { ...current, accountId: from }, { role: 'contact' });
    const raised = await tx.manager.update(
      GroupMember,
      { ...current, accountId: to },
      { role: 'representative' },
    );
    if (raised.affected === 0)
      await tx.manager.insert(GroupMember, { groupId, accountId: to, role: 'representative', since: now });
  }
}
