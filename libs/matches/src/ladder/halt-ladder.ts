import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { coordinatorOf } from './coordinator';
import { haltLadder } from './ladder.statement';

export type Halt = 'paused' | 'stopped';

/** A coordinator has nobody more asked, for a while or for good. Whoever was asked may still answer. */
@Injectable()
export class HaltLadder {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `not-allowed`, `ladder-not-running` */
  async run(openingId: string, halt: Halt, actor: Actor, now: Date): Promise<void> {
    coordinatorOf(actor);
    await this.database.withActor(actor, async (tx) => {
      if (!(await haltLadder(tx, openingId, halt, now))) throw new Refusal('ladder-not-running');
      const deed = halt === 'paused' ? 'pause-ladder' : 'stop-ladder';
      await audit(tx, now, deed, { kind: 'opening', id: openingId });
    });
  }
}
