import { type Actor, Database, Refusal, type Tx } from '@app/database';
import type { DeclineReason } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import { enterState } from './life/enter-state';
import { MatchMessages } from './life/match-messages';
import { type MatchParties, MatchPartiesQuery } from './match-parties.query';
import { stateBefore } from './places/state-before.query';
import { recordStep } from './record-step';

interface Declining {
  readonly reason: DeclineReason;
  readonly note: string;
}

/** The coordinator does not approve; both sides hear the reason. */
@Injectable()
export class DeclineMatch {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
  ) {}

  /** @throws Refusal `already-answered` */
  async run(matchId: string, answer: Declining, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    await this.database.withActor(actor, async (tx) => {
      await this.decline(tx, await this.parties.run(tx, matchId), answer, now);
    });
  }

  /** The same inside a transaction that is under way, for a rule that blocks. */
  async decline(tx: Tx, parties: MatchParties, { reason, note }: Declining, now: Date): Promise<void> {
    const end = { state: 'declined', reason, reasonNote: note, endedBy: 'coordinator' } as const;
    const before = await stateBefore(tx, parties.matchId);
    await enterState(tx, parties, ['with-coordinator'], end, now);
    const eventId = await recordStep(tx, parties.matchId, 'coordinator-declined', now, reason, { before });
    // A rule makes no slips.
    const happening = { parties, eventId, now, heldBack: tx.actor.kind === 'account' };
    await this.messages.resident(tx, 'match-declined', happening);
    await this.messages.group(tx, 'match-declined-for-group', happening);
  }
}
