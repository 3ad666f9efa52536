import { randomUUID } from 'node:crypto';
import type { Tx } from '@app/database';
import { type EventName, Outbox } from '@app/outbox';
import { GuardianRequest, Person } from '@app/people';
import { Injectable } from '@nestjs/common';
import { MatchPartiesQuery } from '../../match-parties.query';

/** Tells guardian and minor how a request stands. */
@Injectable()
export class GuardianMessages {
  constructor(
    private readonly outbox: Outbox,
    private readonly parties: MatchPartiesQuery,
  ) {}

  /** A guardian without e-mail is reached by the coordinators, who are told over the match that waits. */
  async guardian(tx: Tx, event: EventName, requestId: string, now: Date, usefulUntil?: Date): Promise<void> {
    const { accountId } = await tx.manager.findOneByOrFail(GuardianRequest, { id: requestId });
    if (!accountId) return;
    await this.outbox.add(tx, {
      ...{ event, eventId: randomUUID(), recipientId: accountId, subjectId: requestId, now },
      ...(usefulUntil && { usefulUntil }),
    });
  }

  async coordinators(tx: Tx, event: EventName, matchId: string, now: Date): Promise<void> {
    const parties = await this.parties.run(tx, matchId);
    const recipients = await this.parties.coordinatorAccounts(tx, parties);
    await this.outbox.addAll(tx, recipients, { event, eventId: randomUUID(), subjectId: matchId, now });
  }

  /** The minor's own account; whoever has none hears of it from the centre, which has recorded it. */
  async minor(tx: Tx, event: EventName, { id, personId }: GuardianRequest, now: Date): Promise<void> {
    const { accountId } = await tx.manager.findOneByOrFail(Person, { id: personId });
    if (!accountId) return;
    await this.outbox.add(tx, { event, eventId: randomUUID(), recipientId: accountId, subjectId: id, now });
  }
}
