import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { livingCard } from '@app/people';
import { Injectable } from '@nestjs/common';
import { BeginInterest, type Interest } from '../../begin-interest';
import type { ConsentBy } from './enter-person';

/** The coordinator enters an interest for somebody on paper or telephone. */
@Injectable()
export class EnterInterest {
  constructor(
    private readonly database: Database,
    private readonly beginInterest: BeginInterest,
  ) {}

  /**
   * @returns the match's id; entering it again while one is under way gives that one
   * @throws Refusal `not-allowed`, `person-unknown`, `card-merged`, and those of BeginInterest
   */
  async run(
    personId: string,
    interest: Interest,
    consentBy: ConsentBy,
    actor: Actor,
    now: Date,
  ): Promise<string> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      await livingCard(tx, personId);
      const entry = { enteredBy: actor.accountId, consentBy };
      const matchId = await this.beginInterest.run(tx, personId, interest, now, entry);
      await audit(tx, now, 'enter-interest', { kind: 'match', id: matchId }, consentBy);
      return matchId;
    });
  }
}
