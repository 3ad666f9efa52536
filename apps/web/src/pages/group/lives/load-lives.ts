import { Account } from '@app/access';
import { DueClocksQuery, type RunningClock, type Wait } from '@app/clocks';
import { type Actor, Refusal, type Tx } from '@app/database';
import { Group, GroupMember, RepresentativeTransfer } from '@app/groups';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type HandOver, type LivesOfGroup, SOON_DAYS } from './lives';

const DAY_MS = 86_400_000;

/** What a group is asked from year to year, and who is to represent it. */
@Injectable()
export class LoadLives {
  constructor(private readonly clocks: DueClocksQuery) {}

  async ofGroup(tx: Tx, { id: groupId }: Group, actor: Actor): Promise<LivesOfGroup> {
    const renewUntil = (await this.clock(tx, groupId, 'group-renews'))?.endsAt ?? null;
    if (actor.kind !== 'account') return { renewUntil, handOver: null };
    const representative = {
      groupId,
      accountId: actor.accountId,
      role: 'representative',
      leftAt: IsNull(),
    } as const;
    if (!(await tx.manager.existsBy(GroupMember, representative))) return { renewUntil, handOver: null };
    return { renewUntil, handOver: { underWay: await this.underWay(tx, groupId) } };
  }

  /** Until when the group is to say that an opening is still open; `null` while it is not asked. */
  async stillOpenUntil(tx: Tx, openingId: string, now: Date): Promise<Date | null> {
    const clock = await this.clock(tx, openingId, 'opening-still-open');
    if (!clock) return null;
    const isSoon = clock.dueAt.getTime() <= now.getTime() + SOON_DAYS * DAY_MS;
    return clock.step === 'end' || isSoon ? clock.endsAt : null;
  }

  /** @throws Refusal `transfer-unknown`, also for whoever has no part in it */
  async handOver(tx: Tx, transferId: string, actor: Actor): Promise<HandOver> {
    const transfer = await tx.manager.findOneBy(RepresentativeTransfer, { id: transferId });
    const accountId = actor.kind === 'account' ? actor.accountId : null;
    const isAsked = transfer?.toAccountId === accountId;
    if (!transfer || !accountId || !(isAsked || transfer.fromAccountId === accountId))
      throw new Refusal('transfer-unknown');
    const { name: groupName } = await tx.manager.findOneByOrFail(Group, { id: transfer.groupId });
    const { id, groupId, answer } = transfer;
    return { id, groupId, groupName, isAsked, answer, ...(await this.waiting(tx, transfer)) };
  }

  private async underWay(tx: Tx, groupId: string) {
    const transfer = await tx.manager.findOneBy(RepresentativeTransfer, { groupId, answeredAt: IsNull() });
    return transfer && { id: transfer.id, ...(await this.waiting(tx, transfer)) };
  }

  private async waiting(tx: Tx, { id, toAccountId }: RepresentativeTransfer) {
    const { email } = await tx.manager.findOneByOrFail(Account, { id: toAccountId });
    const clock = await this.clock(tx, id, 'representative-hands-over');
    return { email, until: clock?.endsAt ?? null };
  }

  private async clock(tx: Tx, subjectId: string, wait: Wait): Promise<RunningClock | null> {
    return (await this.clocks.of(tx, [subjectId])).find((each) => each.wait === wait) ?? null;
  }
}
