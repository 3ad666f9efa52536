import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { Outbox } from '@app/outbox';
import type { DeclineReason } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import { type MatchParties, MatchPartiesQuery } from './match-parties.query';
import { moveMatch } from './move-match';
import { recordStep } from './record-step';

export type Answer = { accept: true } | { accept: false; reason: DeclineReason; note: string };

/** The group says yes (the coordinator is next) or no (with a reason that the resident reads). */
@Injectable()
export class AnswerInterest {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Refusal `not-your-group`, `already-answered`, `match-unknown` */
  async run(matchId: string, answer: Answer, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      if (!mayAnswerFor(actor, parties.groupId)) throw new Refusal('not-your-group');
      if (answer.accept) await this.accept(tx, parties, now);
      else await this.decline(tx, parties, answer, now);
    });
  }

  private async accept(tx: Tx, parties: MatchParties, now: Date): Promise<void> {
    const { matchId, residentAccount } = parties;
    await moveMatch(tx, matchId, ['with-group'], { state: 'with-coordinator', stateSince: now });
    const message = {
      eventId: await recordStep(tx, matchId, 'group-accepted', now),
      subjectId: matchId,
      now,
    };
    const coordinators = await this.parties.coordinatorAccounts(tx, parties);
    await this.outbox.addAll(tx, coordinators, { ...message, event: 'group-accepted' });
    if (!residentAccount) return;
    await this.outbox.add(tx, { ...message, event: 'accepted-told-resident', recipientId: residentAccount });
  }

  private async decline(
    tx: Tx,
    parties: MatchParties,
    { reason, note }: { reason: DeclineReason; note: string },
    now: Date,
  ): Promise<void> {
    const { matchId, residentAccount } = parties;
    const end = { state: 'declined', stateSince: now, reason, reasonNote: note, endedBy: 'group' } as const;
    await moveMatch(tx, matchId, ['with-group'], end);
    const eventId = await recordStep(tx, matchId, 'group-declined', now, reason);
    if (!residentAccount) return;
    const message = { event: 'match-declined', eventId, subjectId: matchId, now } as const;
    await this.outbox.add(tx, { ...message, recipientId: residentAccount });
  }
}

/** The centre answers by telephone for groups that nobody acts for online. */
function mayAnswerFor(actor: Actor, groupId: string): boolean {
  return actor.kind === 'account' && (actor.groupIds.includes(groupId) || actor.staff !== null);
}
