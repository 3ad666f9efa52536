import { audit } from '@app/access';
import { type Actor, Database } from '@app/database';
import { Injectable } from '@nestjs/common';
import { coordinatorOf } from '../../ladder/coordinator';
import { KeptPlan } from './kept-plan.entities';

/** A kept plan goes, with its lines; whom it has brought together stays together. One that is gone is no fault. */
@Injectable()
export class ThrowPlanAway {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `not-allowed` */
  async run(planId: string, actor: Actor, now: Date): Promise<void> {
    coordinatorOf(actor);
    await this.database.withActor(actor, async (tx) => {
      const { affected } = await tx.manager.delete(KeptPlan, { id: planId });
      if (affected) await audit(tx, now, 'throw-plan-away', { kind: 'plan', id: planId });
    });
  }
}
