import { Database, Refusal, system, type Tx, together } from '@app/database';
import { Injectable } from '@nestjs/common';
import { DecideByRule } from '../approval-rules/decide-by-rule';
import { ApproveMatch } from '../approve-match';
import { DeclineMatch } from '../decline-match';
import { lockPerson } from '../hold-places.statement';
import type { MatchState } from '../match.entity';
import type { MatchParties } from '../match-parties.query';
import { stateBefore } from '../places/state-before.query';
import { recordStep, type Step } from '../record-step';
import { enterState } from './enter-state';
import { MatchMessages } from './match-messages';
import { isIntroduced } from './wait-of-state';

const RULES = system('rules');

/** Both sides have said yes: the coordinator is next, or a rule that the centre has switched on. */
@Injectable()
export class HandToCoordinator {
  constructor(
    private readonly database: Database,
    private readonly messages: MatchMessages,
    private readonly decideByRule: DecideByRule,
    private readonly approveMatch: ApproveMatch,
    private readonly declineMatch: DeclineMatch,
  ) {}

  /** @throws Refusal `already-answered` */
  async run(
    tx: Tx,
    parties: MatchParties,
    from: readonly MatchState[],
    step: Step,
    now: Date,
  ): Promise<void> {
    // A rule may approve it at once, and the person is always locked before the match.
    const [, before] = await together(lockPerson(tx, parties.personId), stateBefore(tx, parties.matchId));
    await enterState(tx, parties, from, { state: 'with-coordinator' }, now);
    const mayUndo = step === 'group-accepted';
    const eventId = await recordStep(tx, parties.matchId, step, now, null, mayUndo ? { before } : null);
    if (await this.isDecided(parties, now)) return;
    const happening = { parties, eventId, now, heldBack: mayUndo };
    const isInvitation = step === 'invitation-accepted';
    await this.messages.coordinators(tx, isInvitation ? step : 'group-accepted', happening);
    await this.messages.resident(tx, isInvitation ? 'yes-received' : 'accepted-told-resident', happening);
  }

  /** Joins the transaction under way, in the name of the rules. An introduction is approved unless a rule blocks it. */
  private async isDecided(parties: MatchParties, now: Date): Promise<boolean> {
    return this.database.withActor(RULES, async (tx) => {
      const decision = await this.decideByRule.run(tx, parties.matchId, now);
      if (decision === 'none' && !isIntroduced(parties)) return false;
      if (decision !== 'block') return this.isApproved(parties, now);
      await this.declineMatch.decline(tx, parties, { reason: 'conditions-not-met', note: '' }, now);
      return true;
    });
  }

  /** A rule goes around no wall: where a place cannot be held, a person looks. */
  private async isApproved(parties: MatchParties, now: Date): Promise<boolean> {
    try {
      await this.database.withActor(RULES, (tx) => this.approveMatch.approve(tx, parties, now));
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }
}
