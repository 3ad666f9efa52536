import { settleClocks } from '@app/clocks';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { MatchMessages } from '../life/match-messages';
import { MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';
import { markDestroyed } from './disclosures.statement';

/** The group says that it has destroyed its list, online or to a coordinator by telephone; the resident hears of it. */
@Injectable()
export class ConfirmDestroyed {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
  ) {}

  /** @throws Refusal `not-your-group`, `match-unknown`, `nothing-to-destroy` while it is open, or a second time */
  async run(matchId: string, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      if (actor.kind !== 'account') throw new Refusal('not-your-group');
      if (!actor.groupIds.includes(parties.groupId) && !actor.staff) throw new Refusal('not-your-group');
      const id = await markDestroyed(tx, matchId, actor.accountId, now);
      if (!id) throw new Refusal('nothing-to-destroy');
      await settleClocks(tx, id, now);
      const eventId = await recordStep(tx, matchId, 'list-destroyed', now);
      await this.messages.resident(tx, 'list-destroyed', { parties, eventId, now });
    });
  }
}
