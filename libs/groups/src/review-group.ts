import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { settleClocks } from '@app/clocks';
import { type Actor, Database, Refusal } from '@app/database';
import { Outbox } from '@app/outbox';
import type { ReturnReason } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Group } from './group.entity';
import { GroupMembersQuery } from './group-members.query';

export type Review = { accept: true } | { accept: false; reason: ReturnReason; note: string };

/** The centre's answer to a registration: registered, or sent back with a reason. */
@Injectable()
export class ReviewGroup {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly members: GroupMembersQuery,
  ) {}

  /** @throws Refusal `not-in-review`: somebody else was faster, or it was never submitted */
  async run(groupId: string, review: Review, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const inReview = {
        id: groupId,
        submittedAt: Not(IsNull()),
        registeredAt: IsNull(),
        returnedAt: IsNull(),
      };
      const done = await tx.manager.update(Group, inReview, verdict(review, now));
      if (done.affected !== 1) throw new Refusal('not-in-review');
      await settleClocks(tx, groupId, now, ['group-in-review']);
      const action = review.accept ? 'group-registered' : 'group-returned';
      await audit(tx, now, action, { kind: 'group', id: groupId }, review.accept ? null : review.reason);
      const message = { event: action, eventId: randomUUID(), subjectId: groupId, now } as const;
      await this.outbox.addAll(tx, await this.members.accounts(tx, groupId), message);
    });
  }
}

function verdict(review: Review, now: Date): Partial<Group> {
  if (review.accept) return { registeredAt: now };
  return { returnedAt: now, returnReason: review.reason, returnNote: review.note };
}
