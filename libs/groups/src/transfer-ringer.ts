import { type Ringer, Ringers, type RunningClock, type StepName } from '@app/clocks';
import type { Tx } from '@app/database';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { EndTransfer } from './end-transfer';
import { RepresentativeTransfer } from './representative-transfer.entity';

/** A representative who is not answered: reminded twice, then it stays as it was. */
@Injectable()
export class TransferRinger implements Ringer {
  readonly waits = ['representative-hands-over'] as const;

  constructor(
    ringers: Ringers,
    private readonly outbox: Outbox,
    private readonly endTransfer: EndTransfer,
  ) {
    ringers.register(this);
  }

  async ring(tx: Tx, { id, subjectId }: RunningClock, step: StepName, now: Date): Promise<void> {
    const transfer = await tx.manager.findOneByOrFail(RepresentativeTransfer, { id: subjectId });
    if (step === 'end') return this.endTransfer.run(tx, transfer, 'expired', now);
    // The clock's id tells the reminders of one request apart from the request itself.
    const event = step === 'remind' ? ('represent-reminder' as const) : ('represent-last-reminder' as const);
    const message = { event, eventId: id, subjectId, now, recipientId: transfer.toAccountId };
    await this.outbox.add(tx, message);
  }
}
