import { type Actor, Database, Refusal } from '@app/database';
import { Outbox } from '@app/outbox';
import type { DeclineReason } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import { MatchPartiesQuery } from './match-parties.query';
import { moveMatch } from './move-match';
import { recordStep } from './record-step';

/** The coordinator does not approve; both sides hear the reason. */
@Injectable()
export class DeclineMatch {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Refusal `already-answered` */
  async run(matchId: string, answer: { reason: DeclineReason; note: string }, actor: Actor, now: Date) {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    await this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      const { reason, note } = answer;
      const end = {
        state: 'declined',
        stateSince: now,
        reason,
        reasonNote: note,
        endedBy: 'coordinator',
      } as const;
      await moveMatch(tx, matchId, ['with-coordinator'], end);
      const eventId = await recordStep(tx, matchId, 'coordinator-declined', now, reason);
      const message = { eventId, subjectId: matchId, now };
      if (parties.residentAccount) {
        const recipientId = parties.residentAccount;
        await this.outbox.add(tx, { ...message, event: 'match-declined', recipientId });
      }
      const members = await this.parties.groupAccounts(tx, parties);
      await this.outbox.addAll(tx, members, { ...message, event: 'match-declined-for-group' });
    });
  }
}
