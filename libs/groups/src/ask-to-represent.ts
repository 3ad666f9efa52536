import { openAccount } from '@app/access';
import { type Actor, Database, Refusal, takeTurns } from '@app/database';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { mustRepresent } from './members/must-represent';
import { askForPart } from './parts/ask-for-part';
import { RepresentativeTransfer } from './representative-transfer.entity';

const REPRESENTATIVE = {
  of: RepresentativeTransfer,
  wait: 'representative-hands-over',
  action: 'ask-to-represent',
  event: 'represent-asked',
} as const;

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
    return this.database.withActor(actor, async (tx) => {
      await takeTurns(tx, groupId);
      const fromAccountId = await mustRepresent(tx, groupId, actor);
      if (await tx.manager.existsBy(RepresentativeTransfer, { groupId, answeredAt: IsNull() }))
        throw new Refusal('transfer-under-way');
      const toAccountId = await openAccount(tx, email.toLowerCase(), language, now);
      if (toAccountId === fromAccountId) throw new Refusal('already-representative');
      return askForPart(tx, this.outbox, REPRESENTATIVE, { groupId, fromAccountId, toAccountId }, now);
    });
  }
}
