import { type NewClock, type Ringer, Ringers, type RunningClock, type StepName } from '@app/clocks';
import { inNameOf, system, type Tx } from '@app/database';
import { endByHand } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { ByHandQuery } from './by-hand.query';
import { unclockedByHand } from './unclocked-by-hand.query';

const TELLING = system('telling');

/** Letters and calls that nobody carried out go on to the head coordinator; what is overtaken ends by itself. */
@Injectable()
export class ByHandRinger implements Ringer {
  readonly waits = ['message-by-hand'] as const;

  constructor(
    ringers: Ringers,
    private readonly rows: ByHandQuery,
  ) {
    ringers.register(this);
  }

  async ring(tx: Tx, { subjectId }: RunningClock, step: StepName, now: Date): Promise<'stays' | 'goes-on'> {
    return inNameOf(tx, TELLING, async () => {
      const stands = await this.rows.stands(tx, subjectId, now);
      if (stands && step !== 'end') return 'goes-on';
      await endByHand(tx, subjectId, stands ? 'not-carried-out' : 'overtaken', now);
      return 'stays';
    });
  }

  async missing(tx: Tx): Promise<NewClock[]> {
    const rows = await inNameOf(tx, TELLING, () => unclockedByHand(tx));
    return rows.map(({ id, since }) => ({
      wait: 'message-by-hand',
      subject: { kind: 'message', id },
      since,
    }));
  }
}
