import { type Actor, Database, Refusal } from '@app/database';
import type { DeclineReason } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import { enterState } from './life/enter-state';
import { MatchMessages } from './life/match-messages';
import { MatchPartiesQuery } from './match-parties.query';
import { recordStep } from './record-step';

/** The coordinator does not approve; both sides hear the reason. */
@Injectable()
export class DeclineMatch {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
  ) {}

  /** @throws Refusal `already-answered` */
  async run(matchId: string, answer: { reason: DeclineReason; note: string }, actor: Actor, now: Date) {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    await this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      const { reason, note } = answer;
      const end = { state: 'declined', reason, reasonNote: note, endedBy: 'coordinator' } as const;
      await enterState(tx, parties, ['with-coordinator'], end, now);
      const eventId = await recordStep(tx, matchId, 'coordinator-declined', now, reason);
      await this.messages.resident(tx, 'match-declined', { parties, eventId, now });
      await this.messages.group(tx, 'match-declined-for-group', { parties, eventId, now });
    });
  }
}
