import { audit, CoordinatorsQuery } from '@app/access';
import { Refusal, type Tx } from '@app/database';
import { Group, GroupMembersQuery } from '@app/groups';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { CloseOpening } from '../places/close-opening';
import { publicOpenings } from './standing.query';

/** A group that did not renew: it is registered no more, and its openings take nobody; places that were given stay. */
@Injectable()
export class LapseGroup {
  constructor(
    private readonly outbox: Outbox,
    private readonly members: GroupMembersQuery,
    private readonly coordinators: CoordinatorsQuery,
    private readonly closeOpening: CloseOpening,
  ) {}

  /** @throws Refusal `already-answered` when it is registered no more */
  async run(tx: Tx, groupId: string, clockId: string, now: Date): Promise<void> {
    const lapsed = { registeredAt: null, renewedAt: null, submittedAt: null, lapsedAt: now };
    const done = await tx.manager.update(Group, { id: groupId, registeredAt: Not(IsNull()) }, lapsed);
    if (done.affected !== 1) throw new Refusal('already-answered');
    await audit(tx, now, 'lapse-group', { kind: 'group', id: groupId });
    for (const openingId of await publicOpenings(tx, groupId))
      await this.closeOpening.close(tx, openingId, now);
    const message = { eventId: clockId, subjectId: groupId, now };
    const members = await this.members.accounts(tx, groupId);
    await this.outbox.addAll(tx, members, { ...message, event: 'group-lapsed' });
    await this.outbox.addAll(tx, await this.coordinators.run(tx, null), {
      ...message,
      event: 'group-lapsed-for-centre',
    });
  }
}
