import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { EndTransfer } from './end-transfer';
import { RepresentativeTransfer } from './representative-transfer.entity';

/** Whoever was asked to represent the group says yes or no. */
@Injectable()
export class AnswerToRepresent {
  constructor(
    private readonly database: Database,
    private readonly endTransfer: EndTransfer,
  ) {}

  /** @throws Refusal `transfer-unknown` (also for somebody else's), `already-answered` */
  async run(transferId: string, accept: boolean, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const transfer = await tx.manager.findOneBy(RepresentativeTransfer, { id: transferId });
      if (!transfer || actor.kind !== 'account' || actor.accountId !== transfer.toAccountId)
        throw new Refusal('transfer-unknown');
      await this.endTransfer.run(tx, transfer, accept ? 'accepted' : 'declined', now);
    });
  }
}
