import { type Ringer, Ringers, type RunningClock, type StepName } from '@app/clocks';
import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { givePlacesBack, lockPerson } from '../hold-places.statement';
import { enterState } from '../life/enter-state';
import { ExpireMatch } from '../life/expire-match';
import { type MatchParties, MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';
import { OfferPlaces } from './offer-places';

/** Less time than this to answer is not held against anybody. */
const FAIR_MS = 12 * 3_600_000;

/** Ends what waits for a place, and offers that nobody answered. */
@Injectable()
export class WaitingRinger implements Ringer {
  readonly waits = ['resident-waits-for-place', 'resident-answers-offer'] as const;

  constructor(
    ringers: Ringers,
    private readonly parties: MatchPartiesQuery,
    private readonly expireMatch: ExpireMatch,
    private readonly offerPlaces: OfferPlaces,
  ) {
    ringers.register(this);
  }

  async ring(tx: Tx, clock: RunningClock, _step: StepName, now: Date): Promise<void> {
    const parties = await this.parties.run(tx, clock.subjectId);
    if (clock.wait === 'resident-waits-for-place')
      return this.expireMatch.run(tx, parties, ['waiting'], 'no-place-came-free', now);
    if (clock.endsAt.getTime() - clock.since.getTime() < FAIR_MS) return this.waitOn(tx, parties, now);
    await this.expireMatch.run(tx, parties, ['offered'], 'no-answer-from-resident', now);
  }

  /** Whoever had less time to answer than was promised loses nothing by it: on the last day all are asked. */
  private async waitOn(tx: Tx, parties: MatchParties, now: Date): Promise<void> {
    await lockPerson(tx, parties.personId);
    await enterState(tx, parties, ['offered'], { state: 'waiting' }, now);
    await recordStep(tx, parties.matchId, 'offer-cut-short', now);
    this.offerPlaces.soon(tx, await givePlacesBack(tx, parties.matchId, now), now);
  }
}
