import { type Actor, Database, Refusal } from '@app/database';
import { Opening } from '@app/openings';
import { livingCard } from '@app/people';
import { Injectable } from '@nestjs/common';
import { ExplainPairQuery } from '../explain-pair.query';
import { lockPerson } from '../hold-places.statement';
import { AskResident } from './ask-resident';
import { mustBeRegistered } from './registered.query';

interface Introduction {
  readonly personId: string;
  readonly openingId: string;
  readonly sessions?: readonly number[];
}

/** A coordinator puts a resident and an opening together (紹介): the resident is asked first, then the group. */
@Injectable()
export class IntroduceResident {
  constructor(
    private readonly database: Database,
    private readonly explainPair: ExplainPairQuery,
    private readonly askResident: AskResident,
  ) {}

  /**
   * @param sessions numbers of the sessions to ask for; without them, all that fit
   * @returns the match's id
   * @throws Refusal `not-eligible` (with the rule), `already-under-way`, `registration-lapsed`, `card-not-complete`,
   * `person-unknown`, `card-merged`, `opening-unknown`, `session-not-open` (none of the sessions fits any more)
   */
  async run({ personId, openingId, sessions }: Introduction, actor: Actor, now: Date): Promise<string> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      const opening = await tx.manager.findOneBy(Opening, { id: openingId });
      if (!opening) throw new Refusal('opening-unknown');
      await mustBeRegistered(tx, opening.groupId);
      await lockPerson(tx, personId);
      await livingCard(tx, personId);
      const { eligible, verdicts, fittingSessions } = await this.explainPair.run(
        tx,
        personId,
        openingId,
        now,
      );
      const failed = verdicts.find(({ holds, blocks }) => !holds && blocks === 'list');
      if (!eligible) throw new Refusal('not-eligible', { rule: failed?.rule ?? null });
      const wanted = sessions ? fittingSessions.filter((each) => sessions.includes(each)) : fittingSessions;
      if (wanted.length === 0) throw new Refusal('session-not-open');
      const asking = { personId, openingId, origin: 'introduction', askedBy: 'coordinator' } as const;
      const matchId = await this.askResident.run(tx, { ...asking, sessions: wanted }, now);
      if (!matchId) throw new Refusal('already-under-way');
      return matchId;
    });
  }
}
