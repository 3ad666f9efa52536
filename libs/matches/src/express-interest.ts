import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { BeginInterest, type Interest } from './begin-interest';

/** A resident answers an opening, alone or with those who come along. */
@Injectable()
export class ExpressInterest {
  constructor(
    private readonly database: Database,
    private readonly beginInterest: BeginInterest,
  ) {}

  /**
   * @returns the match's id; showing interest again while one is under way gives that one
   * @throws Refusal `not-eligible` (with the rule), `session-does-not-fit`, `no-session-chosen`, `card-not-complete`,
   * `party-not-possible` (with the problem)
   */
  async run(interest: Interest, actor: Actor, now: Date): Promise<string> {
    if (actor.kind !== 'account' || !actor.personId) throw new Refusal('not-allowed');
    const { personId } = actor;
    return this.database.withActor(actor, (tx) => this.beginInterest.run(tx, personId, interest, now));
  }
}
