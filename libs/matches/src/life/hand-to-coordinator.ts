import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { MatchState } from '../match.entity';
import type { MatchParties } from '../match-parties.query';
import { recordStep, type Step } from '../record-step';
import { enterState } from './enter-state';
import { MatchMessages } from './match-messages';

/** Both sides have said yes: the coordinator is next. */
@Injectable()
export class HandToCoordinator {
  constructor(private readonly messages: MatchMessages) {}

  /** @throws Refusal `already-answered` */
  async run(
    tx: Tx,
    parties: MatchParties,
    from: readonly MatchState[],
    step: Step,
    now: Date,
  ): Promise<void> {
    await enterState(tx, parties, from, { state: 'with-coordinator' }, now);
    const eventId = await recordStep(tx, parties.matchId, step, now);
    const happening = { parties, eventId, now };
    await this.messages.coordinators(tx, 'group-accepted', happening);
    await this.messages.resident(tx, 'accepted-told-resident', happening);
  }
}
