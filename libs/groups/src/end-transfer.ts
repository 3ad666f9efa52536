import { audit } from '@app/access';
import { settleClocks } from '@app/clocks';
import { inNameOf, Refusal, system, type Tx } from '@app/database';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { GroupMember } from './group-member.entity';
import { RepresentativeTransfer } from './representative-transfer.entity';

/** Whoever is asked is no member yet. */
const HAND_OVER = system('hand-over');

/** Ends the request to take over as representative, with a word to both. */
@Injectable()
export class EndTransfer {
  constructor(private readonly outbox: Outbox) {}

  /** @throws Refusal `already-answered` */
  async run(
    tx: Tx,
    { id, groupId, fromAccountId, toAccountId }: RepresentativeTransfer,
    answer: 'accepted' | 'declined' | 'expired',
    now: Date,
  ): Promise<void> {
    const open = { id, answeredAt: IsNull() };
    const done = await inNameOf(tx, HAND_OVER, () =>
      tx.manager.update(RepresentativeTransfer, open, { answeredAt: now, answer }),
    );
    if (done.affected !== 1) throw new Refusal('already-answered');
    await settleClocks(tx, id, now);
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
