import { Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { ExplainPairQuery } from '../explain-pair.query';
import { keepSessions } from '../keep-sessions.statement';
import { enterState } from '../life/enter-state';
import { HandToCoordinator } from '../life/hand-to-coordinator';
import { MatchMessages } from '../life/match-messages';
import { Match } from '../match.entity';
import type { MatchParties } from '../match-parties.query';
import { recordStep } from '../record-step';
import type { InvitationAnswer, TakenBy } from './answer';
import { consentToShow } from './disclosures.statement';
import { mayStillJoin } from './may-still-join';
import { mustBeRegistered } from './registered.query';
import { sessionsToCome } from './sessions-to-come.query';

export type Yes = Extract<InvitationAnswer, { kind: 'yes' }> & { readonly takenBy: TakenBy | null };

/** The resident says yes: to the coordinator after a group's own invitation, to the group after anybody else's. */
@Injectable()
export class SayYes {
  constructor(
    private readonly explainPair: ExplainPairQuery,
    private readonly handToCoordinator: HandToCoordinator,
    private readonly messages: MatchMessages,
  ) {}

  async run(tx: Tx, parties: MatchParties, yes: Yes, now: Date): Promise<void> {
    const { matchId } = parties;
    await this.check(tx, parties, yes, now);
    await keepSessions(tx, matchId, yes.sessionIds);
    await consentToShow(tx, matchId, { fields: yes.fields, by: yes.takenBy ?? 'online' }, now);
    if (yes.takenBy) await noteWhoEntered(tx, matchId, yes.takenBy);
    if (parties.askedBy === 'group') await this.toCoordinator(tx, parties, now);
    else await this.toGroup(tx, parties, now);
  }

  private async check(tx: Tx, parties: MatchParties, { sessionIds }: Yes, now: Date): Promise<void> {
    await mustBeRegistered(tx, parties.groupId);
    const { verdicts } = await this.explainPair.run(tx, parties.personId, parties.openingId, now);
    if (!mayStillJoin(verdicts)) throw new Refusal('opening-not-open');
    if (sessionIds.length === 0) throw new Refusal('no-session-chosen');
    const toCome = await sessionsToCome(tx, parties.matchId, now);
    if (!sessionIds.every((id) => toCome.includes(id))) throw new Refusal('session-not-open');
  }

  private async toCoordinator(tx: Tx, parties: MatchParties, now: Date): Promise<void> {
    await this.handToCoordinator.run(tx, parties, ['invited'], 'invitation-accepted', now);
    const eventId = await recordStep(tx, parties.matchId, 'invitation-accepted-for-group', now);
    await this.messages.group(tx, 'invitation-accepted-for-group', { parties, eventId, now });
  }

  private async toGroup(tx: Tx, parties: MatchParties, now: Date): Promise<void> {
    await enterState(tx, parties, ['invited'], { state: 'with-group' }, now);
    const eventId = await recordStep(tx, parties.matchId, 'introduction-to-group', now);
    await this.messages.group(tx, 'introduction-to-group', { parties, eventId, now });
    await this.messages.resident(tx, 'yes-received', { parties, eventId, now });
  }
}

async function noteWhoEntered(tx: Tx, matchId: string, consentBy: TakenBy): Promise<void> {
  if (tx.actor.kind !== 'account') return;
  await tx.manager.update(Match, { id: matchId }, { enteredBy: tx.actor.accountId, consentBy });
}
