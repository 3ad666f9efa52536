import { type NewClock, type Ringer, Ringers, type RunningClock, type StepName } from '@app/clocks';
import type { Tx } from '@app/database';
import { markTold } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { UndeliveredQuery } from './undelivered.query';

/** What could not be delivered waits for a coordinator, after two working days for the head coordinator. */
@Injectable()
export class UndeliveredRinger implements Ringer {
  readonly waits = ['message-undeliverable'] as const;

  constructor(
    ringers: Ringers,
    private readonly undelivered: UndeliveredQuery,
  ) {
    ringers.register(this);
  }

  /** It moves to the head's desk by its clock; after sixty days it is told to nobody and leaves the desk. */
  async ring(tx: Tx, { subjectId }: RunningClock, step: StepName, now: Date): Promise<void> {
    if (step === 'end') await markTold(tx, subjectId, null, now);
  }

  missing(tx: Tx): Promise<NewClock[]> {
    return this.undelivered.unclocked(tx);
  }
}
