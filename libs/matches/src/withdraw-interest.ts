import { type Actor, Database, Refusal } from '@app/database';
import { Outbox } from '@app/outbox';
import type { WithdrawReason } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import { lockPerson, releasePlaces } from './hold-places.statement';
import { MatchPartiesQuery } from './match-parties.query';
import { moveMatch } from './move-match';
import { recordStep } from './record-step';

/** The resident steps back at any time before the end; places held are free again at once. */
@Injectable()
export class WithdrawInterest {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Refusal `match-unknown` (also for somebody else's), `already-answered` */
  async run(matchId: string, reason: WithdrawReason, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      if (actor.kind !== 'account' || actor.personId !== parties.personId) throw new Refusal('match-unknown');
      await lockPerson(tx, parties.personId);
      const end = { state: 'withdrawn', stateSince: now, reason, endedBy: 'resident' } as const;
      await moveMatch(tx, matchId, ['with-group', 'with-coordinator', 'approved'], end);
      await releasePlaces(tx, matchId, now);
      const eventId = await recordStep(tx, matchId, 'withdrawn', now, reason);
      const members = await this.parties.groupAccounts(tx, parties);
      await this.outbox.addAll(tx, members, {
        event: 'interest-withdrawn',
        eventId,
        subjectId: matchId,
        now,
      });
    });
  }
}
