import { randomUUID } from 'node:crypto';
import { audit, CoordinatorsQuery } from '@app/access';
import { startClock } from '@app/clocks';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { Outbox } from '@app/outbox';
import { Town } from '@app/places';
import { Injectable } from '@nestjs/common';
import { Opening } from './opening.entity';

/** Sends a draft, or a corrected one, to the centre for review. */
@Injectable()
export class SubmitOpening {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly coordinators: CoordinatorsQuery,
  ) {}

  /** @throws Refusal `not-your-group`, `already-submitted` */
  async run(openingId: string, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    await this.database.withActor(actor, async (tx) => {
      const opening = await tx.manager.findOneBy(Opening, { id: openingId });
      if (!opening || !actor.groupIds.includes(opening.groupId)) throw new Refusal('not-your-group');
      if (opening.publishedAt || (opening.submittedAt && !opening.returnedAt))
        throw new Refusal('already-submitted');
      await tx.manager.update(Opening, { id: openingId }, { submittedAt: now, returnedAt: null });
      await audit(tx, now, 'submit-opening', { kind: 'opening', id: openingId });
      await this.tell(tx, opening, actor.accountId, now);
    });
  }

  private async tell(tx: Tx, opening: Opening, accountId: string, now: Date): Promise<void> {
    const subject = { kind: 'opening', id: opening.id } as const;
    await startClock(tx, { wait: 'opening-in-review', subject, since: now });
    const message = { eventId: randomUUID(), subjectId: opening.id, now };
    await this.outbox.add(tx, { ...message, event: 'opening-received', recipientId: accountId });
    const town = opening.townId ? await tx.manager.findOneBy(Town, { id: opening.townId }) : null;
    const coordinators = await this.coordinators.run(tx, town?.areaId ?? null);
    await this.outbox.addAll(tx, coordinators, { ...message, event: 'opening-to-review' });
  }
}
