import { randomUUID } from 'node:crypto';
import { audit, openAccount } from '@app/access';
import { startClock } from '@app/clocks';
import { type Actor, Database, Refusal, type Tx, takeTurns } from '@app/database';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { GroupMember } from './group-member.entity';
import { RepresentativeTransfer } from './representative-transfer.entity';

/** The representative asks somebody to take over; it stays as it is until that person says yes. */
@Injectable()
export class AskToRepresent {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Refusal `not-representative`, `transfer-under-way`, `already-representative` */
  async run(
    groupId: string,
    { email, language }: { readonly email: string; readonly language: string },
    actor: Actor,
    now: Date,
  ): Promise<string> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      await takeTurns(tx, groupId);
      await this.check(tx, groupId, actor.accountId);
      const toAccountId = await openAccount(tx, email.toLowerCase(), language, now);
      if (toAccountId === actor.accountId) throw new Refusal('already-representative');
      const id = randomUUID();
      const asked = { id, groupId, fromAccountId: actor.accountId, toAccountId, askedAt: now };
      await tx.manager.insert(RepresentativeTransfer, asked);
      await startClock(tx, { wait: 'representative-hands-over', subject: { kind: 'group', id }, since: now });
      await audit(tx, now, 'ask-to-represent', { kind: 'group', id: groupId });
      const message = { event: 'represent-asked', eventId: id, subjectId: id, now } as const;
      await this.outbox.add(tx, { ...message, recipientId: toAccountId });
      return id;
    });
  }

  private async check(tx: Tx, groupId: string, accountId: string): Promise<void> {
    const representative = { groupId, accountId, role: 'representative' as const, leftAt: IsNull() };
    if (!(await tx.manager.existsBy(GroupMember, representative))) throw new Refusal('not-representative');
    if (await tx.manager.existsBy(RepresentativeTransfer, { groupId, answeredAt: IsNull() }))
      throw new Refusal('transfer-under-way');
  }
}
