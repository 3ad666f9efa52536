import { type Ringer, Ringers, type RunningClock, type StepName } from '@app/clocks';
import { Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { lockPerson } from '../hold-places.statement';
import { MatchMessages } from '../life/match-messages';
import { type MatchParties, MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';
import type { SessionInStep } from '../step-detail';
import { FreePlace } from './free-place';
import { type Held, heldPlace, lastMove } from './held-place.query';

/** When nobody answers a moved session: the coordinator telephones, and a day before the place is given back. */
@Injectable()
export class ChangeRinger implements Ringer {
  readonly waits = ['resident-answers-change'] as const;

  constructor(
    ringers: Ringers,
    private readonly parties: MatchPartiesQuery,
    private readonly freePlace: FreePlace,
    private readonly messages: MatchMessages,
  ) {
    ringers.register(this);
  }

  async ring(tx: Tx, clock: RunningClock, step: StepName, now: Date): Promise<void> {
    const { held, parties } = await this.lock(tx, clock.subjectId);
    const session = (await lastMove(tx, held.matchId, held.sessionId)) ?? asItIs(held);
    if (step === 'end') return this.freePlace.run(tx, parties, session, 'change-not-answered', now);
    const detail = { session, until: clock.endsAt.toISOString() };
    const eventId = await recordStep(tx, held.matchId, 'change-unanswered', now, null, detail);
    await this.messages.coordinators(tx, 'change-unanswered', { parties, eventId, now });
  }

  /** @throws Refusal `already-answered` when the place is no more held, or no more asked about */
  private async lock(tx: Tx, heldId: string): Promise<{ held: Held; parties: MatchParties }> {
    const known = await heldPlace(tx, heldId);
    if (!known) throw new Refusal('already-answered');
    const parties = await this.parties.run(tx, known.matchId);
    await lockPerson(tx, parties.personId);
    const held = await heldPlace(tx, heldId);
    if (!held?.askedAgainAt) throw new Refusal('already-answered');
    return { held, parties };
  }
}

function asItIs({ sessionId, startsAt, endsAt }: Held): SessionInStep {
  return { id: sessionId, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
}
