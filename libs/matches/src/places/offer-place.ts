import { DueClocksQuery } from '@app/clocks';
import { Database, Refusal, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { holdPlaces, lockPerson } from '../hold-places.statement';
import { keepExplanation } from '../keep-explanation';
import { enterState } from '../life/enter-state';
import { MatchMessages } from '../life/match-messages';
import { TakePlaces } from '../life/take-places';
import { type MatchParties, MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';

const CLOCK = system('clock');

/** Offers the free places to one match that waits: they are held for it until it has answered. */
@Injectable()
export class OfferPlace {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly takePlaces: TakePlaces,
    private readonly clocks: DueClocksQuery,
    private readonly messages: MatchMessages,
  ) {}

  /**
   * Each offer is a transaction of its own: whoever cannot have the place (an overlap, a consent that is missing) leaves
   * nothing behind and keeps waiting.
   * @returns whether the places are offered
   */
  async run(matchId: string, now: Date): Promise<boolean> {
    try {
      await this.database.withActor(CLOCK, (tx) => this.offer(tx, matchId, now));
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  private async offer(tx: Tx, matchId: string, now: Date): Promise<void> {
    const parties = await this.parties.run(tx, matchId);
    await lockPerson(tx, parties.personId);
    await enterState(tx, parties, ['waiting'], { state: 'offered', calledAt: null }, now);
    await keepExplanation(tx, 'offer', matchId, await this.takePlaces.check(tx, parties, now), now);
    if ((await holdPlaces(tx, matchId, now)) !== 'held') throw new Refusal('session-is-full');
    await this.tell(tx, parties, now);
  }

  private async tell(tx: Tx, parties: MatchParties, now: Date): Promise<void> {
    const [clock] = await this.clocks.of(tx, [parties.matchId]);
    const until = clock?.endsAt;
    const detail = until ? { until: until.toISOString() } : null;
    const eventId = await recordStep(tx, parties.matchId, 'place-offered', now, null, detail);
    await this.messages.resident(tx, 'place-offered', {
      ...{ parties, eventId, now },
      ...(until && { usefulUntil: until }),
    });
  }
}
