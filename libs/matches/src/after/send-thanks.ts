import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { MatchMessages } from '../life/match-messages';
import { Match } from '../match.entity';
import { MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';
import { Thanks } from './after.entities';
import { sideOf } from './side-of';

/** One side thanks the other after the activity; once, while the days for it run. */
@Injectable()
export class SendThanks {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
  ) {}

  /** @throws Refusal `match-unknown` (also for somebody else's), `already-thanked`, `too-late-to-thank` */
  async run(matchId: string, words: string, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      const saidBy = sideOf(actor, parties);
      if (!saidBy) throw new Refusal('match-unknown');
      if (!(await tx.manager.existsBy(Match, { id: matchId, state: 'attended' })))
        throw new Refusal('too-late-to-thank');
      if (await tx.manager.existsBy(Thanks, { matchId, saidBy })) throw new Refusal('already-thanked');
      await tx.manager.insert(Thanks, { matchId, saidBy, words, saidAt: now });
      const eventId = await recordStep(tx, matchId, `thanks-from-${saidBy}`, now);
      const to = saidBy === 'group' ? 'resident' : 'group';
      await this.messages[to](tx, `thanks-from-${saidBy}`, { parties, eventId, now });
    });
  }
}
