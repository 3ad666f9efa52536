import { type Actor, Database, Refusal, type Tx } from '@app/database';
import type { DeclineReason } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import { mustBeRegistered } from './introductions/registered.query';
import { enterState } from './life/enter-state';
import { HandToCoordinator } from './life/hand-to-coordinator';
import { MatchMessages } from './life/match-messages';
import { type MatchParties, MatchPartiesQuery } from './match-parties.query';
import { stateBefore } from './places/state-before.query';
import { recordStep } from './record-step';

export type Answer = { accept: true } | { accept: false; reason: DeclineReason; note: string };

/** The group says yes (the coordinator is next) or no (with a reason that the resident reads). */
@Injectable()
export class AnswerInterest {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly handToCoordinator: HandToCoordinator,
    private readonly messages: MatchMessages,
  ) {}

  /** @throws Refusal `not-your-group`, `already-answered`, `match-unknown`, `registration-lapsed` */
  async run(matchId: string, answer: Answer, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      if (!mayAnswerFor(actor, parties.groupId)) throw new Refusal('not-your-group');
      if (!answer.accept) return this.decline(tx, parties, answer, now);
      await mustBeRegistered(tx, parties.groupId);
      await this.handToCoordinator.run(tx, parties, ['with-group'], 'group-accepted', now);
    });
  }

  private async decline(
    tx: Tx,
    parties: MatchParties,
    { reason, note }: { reason: DeclineReason; note: string },
    now: Date,
  ): Promise<void> {
    const end = { state: 'declined', reason, reasonNote: note, endedBy: 'group' } as const;
    const before = await stateBefore(tx, parties.matchId);
    await enterState(tx, parties, ['with-group'], end, now);
    const eventId = await recordStep(tx, parties.matchId, 'group-declined', now, reason, { before });
    await this.messages.resident(tx, 'match-declined', { parties, eventId, now, heldBack: true });
  }
}

/** The centre answers by telephone for groups that nobody acts for online. */
function mayAnswerFor(actor: Actor, groupId: string): boolean {
  return actor.kind === 'account' && (actor.groupIds.includes(groupId) || actor.staff !== null);
}
