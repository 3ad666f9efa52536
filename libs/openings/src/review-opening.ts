import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { settleClocks } from '@app/clocks';
import { type Actor, Database, Refusal } from '@app/database';
import { Group, GroupMembersQuery, type Review } from '@app/groups';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Opening } from './opening.entity';

/** The centre's answer to a submitted opening: published, or sent back with a reason. */
@Injectable()
export class ReviewOpening {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly members: GroupMembersQuery,
  ) {}

  /** @throws Refusal `not-in-review`, `group-not-registered` */
  async run(openingId: string, review: Review, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const opening = await tx.manager.findOneBy(Opening, { id: openingId });
      if (!opening) throw new Refusal('not-in-review');
      const group = await tx.manager.findOneByOrFail(Group, { id: opening.groupId });
      if (review.accept && !group.registeredAt) throw new Refusal('group-not-registered');
      const inReview = {
        id: openingId,
        submittedAt: Not(IsNull()),
        publishedAt: IsNull(),
        returnedAt: IsNull(),
      };
      const done = await tx.manager.update(Opening, inReview, verdict(review, now));
      if (done.affected !== 1) throw new Refusal('not-in-review');
      await settleClocks(tx, openingId, now, ['opening-in-review']);
      const action = review.accept ? 'opening-published' : 'opening-returned';
      await audit(tx, now, action, { kind: 'opening', id: openingId }, review.accept ? null : review.reason);
      const message = { event: action, eventId: randomUUID(), subjectId: openingId, now } as const;
      await this.outbox.addAll(tx, await this.members.accounts(tx, opening.groupId), message);
    });
  }
}

function verdict(review: Review, now: Date): Partial<Opening> {
  if (review.accept) return { publishedAt: now };
  return { returnedAt: now, returnReason: review.reason, returnNote: review.note };
}
