import { handClock } from '@app/clocks';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { mayAnswerForResident } from '../life/may-answer-for-resident';
import { Match } from '../match.entity';
import { MatchPartiesQuery } from '../match-parties.query';
import { HeldPlace } from '../match-parts.entities';
import { recordStep } from '../record-step';

/** The resident says 「行きます」 to the reminder of a week before. */
@Injectable()
export class ConfirmPlace {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
  ) {}

  /** @throws Refusal `match-unknown` (also for somebody else's), `already-answered` (no place is held any more) */
  async run(matchId: string, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      if (!mayAnswerForResident(actor, parties)) throw new Refusal('match-unknown');
      const held = { id: matchId, state: 'approved' as const };
      const done = await tx.manager.update(Match, { ...held, confirmedAt: IsNull() }, { confirmedAt: now });
      if (done.affected !== 1 && !(await tx.manager.existsBy(Match, held)))
        throw new Refusal('already-answered');
      if (done.affected !== 1) return;
      for (const { id } of await tx.manager.findBy(HeldPlace, { matchId, releasedAt: IsNull() }))
        await handClock(tx, id, 'session-comes', 'nobody');
      await recordStep(tx, matchId, 'confirmed', now);
    });
  }
}
