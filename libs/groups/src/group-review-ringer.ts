import { randomUUID } from 'node:crypto';
import { audit, CoordinatorsQuery } from '@app/access';
import { type NewClock, type Ringer, Ringers, type RunningClock, type StepName } from '@app/clocks';
import { Refusal, type Tx } from '@app/database';
import { Outbox } from '@app/outbox';
import { Town } from '@app/places';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Group } from './group.entity';
import { GroupMembersQuery } from './group-members.query';
import { unclockedReviews } from './unclocked-reviews.query';

const IN_REVIEW = {
  submittedAt: Not(IsNull()),
  registeredAt: IsNull(),
  returnedAt: IsNull(),
  closedAt: IsNull(),
};

/** Registrations that wait for the centre: the head coordinator after five working days, an answer in any case. */
@Injectable()
export class GroupReviewRinger implements Ringer {
  readonly waits = ['group-in-review'] as const;

  constructor(
    ringers: Ringers,
    private readonly outbox: Outbox,
    private readonly coordinators: CoordinatorsQuery,
    private readonly members: GroupMembersQuery,
  ) {
    ringers.register(this);
  }

  async ring(tx: Tx, { subjectId }: RunningClock, step: StepName, now: Date): Promise<void> {
    const group = await tx.manager.findOneByOrFail(Group, { id: subjectId });
    if (step === 'end') return this.giveBack(tx, group, now);
    const message = { eventId: randomUUID(), subjectId, now };
    const town = group.townId ? await tx.manager.findOneBy(Town, { id: group.townId }) : null;
    const heads = await this.coordinators.heads(tx, town?.areaId ?? null);
    await this.outbox.addAll(tx, heads, { ...message, event: 'group-review-overdue' });
    const members = await this.members.accounts(tx, subjectId);
    await this.outbox.addAll(tx, members, { ...message, event: 'group-still-in-review' });
  }

  async missing(tx: Tx): Promise<NewClock[]> {
    const waiting = await unclockedReviews(tx);
    return waiting.map(({ id, since }) => ({
      wait: 'group-in-review',
      subject: { kind: 'group', id },
      since,
    }));
  }

  private async giveBack(tx: Tx, { id }: Group, now: Date): Promise<void> {
    const returned = { returnedAt: now, returnReason: 'not-decided' as const, returnNote: '' };
    const done = await tx.manager.update(Group, { id, ...IN_REVIEW }, returned);
    if (done.affected !== 1) throw new Refusal('already-answered');
    await audit(tx, now, 'group-returned', { kind: 'group', id }, 'not-decided');
    const message = { event: 'group-returned', eventId: randomUUID(), subjectId: id, now } as const;
    await this.outbox.addAll(tx, await this.members.accounts(tx, id), message);
  }
}
