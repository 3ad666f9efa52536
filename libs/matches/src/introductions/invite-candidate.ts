import { type Actor, Database, inNameOf, Refusal, system, type Tx } from '@app/database';
import { Opening } from '@app/openings';
import { Person } from '@app/people';
import { Injectable } from '@nestjs/common';
import { ExplainPairQuery } from '../explain-pair.query';
import { lockPerson } from '../hold-places.statement';
import { AskResident } from './ask-resident';
import { asksOf } from './asks.query';
import { askObstacle } from './fair-asking';
import { mustBeRegistered } from './registered.query';

export interface Invitation {
  readonly openingId: string;
  /** The candidate's number: a group knows no more of whom it asks. */
  readonly person: number;
}

/** A group asks one of its candidates, without knowing who it is (声かけ). */
@Injectable()
export class InviteCandidate {
  constructor(
    private readonly database: Database,
    private readonly explainPair: ExplainPairQuery,
    private readonly askResident: AskResident,
  ) {}

  /**
   * @returns the match's id
   * @throws Refusal `not-your-group`, `opening-unknown`, `registration-lapsed`; `candidate-not-free`, whatever the reason:
   * why somebody cannot be asked now is nobody's business
   */
  async run({ openingId, person }: Invitation, actor: Actor, now: Date): Promise<string> {
    return this.database.withActor(actor, async (tx) => {
      const opening = await tx.manager.findOneBy(Opening, { id: openingId });
      if (!opening) throw new Refusal('opening-unknown');
      if (actor.kind !== 'account' || !actor.groupIds.includes(opening.groupId))
        throw new Refusal('not-your-group');
      await mustBeRegistered(tx, opening.groupId);
      const found = await inNameOf(tx, system('matching'), () =>
        tx.manager.findOneBy(Person, { number: person }),
      );
      if (!found?.cardCompletedAt) throw new Refusal('candidate-not-free');
      return this.ask(tx, found.id, openingId, now);
    });
  }

  /** Under the person's lock: of two groups that ask on one evening, one is too late. */
  private async ask(tx: Tx, personId: string, openingId: string, now: Date): Promise<string> {
    await lockPerson(tx, personId);
    const asks = (await asksOf(tx, openingId, [personId])).get(personId);
    if (!asks || asks.underWay || askObstacle(asks, now)) throw new Refusal('candidate-not-free');
    const { eligible, fittingSessions } = await this.explainPair.run(tx, personId, openingId, now);
    if (!eligible) throw new Refusal('candidate-not-free');
    const asking = { personId, openingId, origin: 'invitation', askedBy: 'group' } as const;
    const matchId = await this.askResident.run(tx, { ...asking, sessions: fittingSessions }, now);
    if (!matchId) throw new Refusal('candidate-not-free');
    return matchId;
  }
}
