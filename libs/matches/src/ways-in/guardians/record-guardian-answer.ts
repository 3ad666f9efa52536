import { type Actor, Database, Refusal } from '@app/database';
import { addDays, dayAt } from '@app/matching';
import { livingCard, openRequest } from '@app/people';
import { Injectable } from '@nestjs/common';
import { SettleGuardianRequest } from './settle-guardian-request';

/** Days for which a consent counts that came on paper or by telephone. */
const A_YEAR = 365;

export interface ToldAnswer {
  readonly consent: boolean;
  readonly how: 'paper' | 'telephone';
}

/** The coordinator puts down what the guardian said on paper or by telephone. */
@Injectable()
export class RecordGuardianAnswer {
  constructor(
    private readonly database: Database,
    private readonly settle: SettleGuardianRequest,
  ) {}

  /** @throws Refusal `not-allowed`, `person-unknown`, `card-merged`, `already-answered` when no request waits */
  async run(personId: string, told: ToldAnswer, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    await this.database.withActor(actor, async (tx) => {
      await livingCard(tx, personId);
      const request = await openRequest(tx, personId);
      if (!request) throw new Refusal('already-answered');
      const until = addDays(dayAt(now.getTime()), A_YEAR);
      if (told.consent) await this.settle.consent(tx, request, told.how, until, now);
      else await this.settle.refuse(tx, request, told.how, now);
    });
  }
}
