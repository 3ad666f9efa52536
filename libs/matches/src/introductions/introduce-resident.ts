import { type Actor, Database, Refusal } from '@app/database';
import { Opening } from '@app/openings';
import { Injectable } from '@nestjs/common';
import { ExplainPairQuery } from '../explain-pair.query';
import { lockPerson } from '../hold-places.statement';
import { AskResident } from './ask-resident';
import { mustBeRegistered } from './registered.query';

/** A coordinator puts a resident and an opening together (紹介): the resident is asked first, then the group. */
@Injectable()
export class IntroduceResident {
  constructor(
    private readonly database: Database,
    private readonly explainPair: ExplainPairQuery,
    private readonly askResident: AskResident,
  ) {}

  /**
   * @returns the match's id
   * @throws Refusal `not-eligible` (with the rule), `already-under-way`, `registration-lapsed`, `card-not-complete`,
   * `opening-unknown`
   */
  async run(
    { personId, openingId }: { personId: string; openingId: string },
    actor: Actor,
    now: Date,
  ): Promise<string> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      const opening = await tx.manager.findOneBy(Opening, { id: openingId });
      if (!opening) throw new Refusal('opening-unknown');
      await mustBeRegistered(tx, opening.groupId);
      await lockPerson(tx, personId);
      const { eligible, verdicts, fittingSessions } = await this.explainPair.run(
        tx,
        personId,
        openingId,
        now,
      );
      const failed = verdicts.find(({ holds, blocks }) => !holds && blocks === 'list');
      if (!eligible) throw new Refusal('not-eligible', { rule: failed?.rule ?? null });
      const asking = { personId, openingId, origin: 'introduction', askedBy: 'coordinator' } as const;
      const matchId = await this.askResident.run(tx, { ...asking, sessions: fittingSessions }, now);
      if (!matchId) throw new Refusal('already-under-way');
      return matchId;
    });
  }
}
