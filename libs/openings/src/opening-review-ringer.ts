import { randomUUID } from 'node:crypto';
import { audit, CoordinatorsQuery } from '@app/access';
import { type NewClock, type Ringer, Ringers, type RunningClock, type StepName } from '@app/clocks';
import { Refusal, type Tx } from '@app/database';
import { GroupMembersQuery } from '@app/groups';
import { Outbox } from '@app/outbox';
import { Town } from '@app/places';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Opening } from './opening.entity';
import { unclockedReviews } from './unclocked-reviews.query';

const IN_REVIEW = {
  submittedAt: Not(IsNull()),
  publishedAt: IsNull(),
  returnedAt: IsNull(),
  closedAt: IsNull(),
};

/** Openings that wait for the centre: the head coordinator after five working days, an answer in any case. */
@Injectable()
export class OpeningReviewRinger implements Ringer {
  readonly waits = ['opening-in-review'] as const;

  constructor(
    ringers: Ringers,
    private readonly outbox: Outbox,
    private readonly coordinators: CoordinatorsQuery,
    private readonly members: GroupMembersQuery,
  ) {
    ringers.register(this);
  }

  async ring(tx: Tx, { subjectId }: RunningClock, step: StepName, now: Date): Promise<void> {
    const opening = await tx.manager.findOneByOrFail(Opening, { id: subjectId });
    if (step === 'end') return this.giveBack(tx, opening, now);
    const message = { eventId: randomUUID(), subjectId, now };
    const town = opening.townId ? await tx.manager.findOneBy(Town, { id: opening.townId }) : null;
    const heads = await this.coordinators.heads(tx, town?.areaId ?? null);
    await this.outbox.addAll(tx, heads, { ...message, event: 'opening-review-overdue' });
    const members = await this.members.accounts(tx, opening.groupId);
    await this.outbox.addAll(tx, members, { ...message, event: 'opening-still-in-review' });
  }

  async missing(tx: Tx): Promise<NewClock[]> {
    const waiting = await unclockedReviews(tx);
    return waiting.map(({ id, since }) => ({
      wait: 'opening-in-review',
      subject: { kind: 'opening', id },
      since,
    }));
  }

  private async giveBack(tx: Tx, { id, groupId }: Opening, now: Date): Promise<void> {
    const returned = { returnedAt: now, returnReason: 'not-decided' as const, returnNote: '' };
    const done = await tx.manager.update(Opening, { id, ...IN_REVIEW }, returned);
    if (done.affected !== 1) throw new Refusal('already-answered');
    await audit(tx, now, 'opening-returned', { kind: 'opening', id }, 'not-decided');
    const message = { event: 'opening-returned', eventId: randomUUID(), subjectId: id, now } as const;
    await this.outbox.addAll(tx, await this.members.accounts(tx, groupId), message);
  }
}
