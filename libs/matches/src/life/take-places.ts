import { Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { awaitSessions, holdPlaces } from '../hold-places.statement';
import { keepExplanation } from '../keep-explanation';
import type { MatchParties } from '../match-parties.query';
import { PairQuery } from '../pair.query';
import { placeObstacle } from '../place-obstacle';
import { recordStep } from '../record-step';
import { MatchMessages } from './match-messages';

/** Gives a match that stands approved its places, if there are any. The caller holds the lock on the person. */
@Injectable()
export class TakePlaces {
  constructor(
    private readonly pair: PairQuery,
    private readonly messages: MatchMessages,
  ) {}

  /**
   * @returns whether the places are held
   * @throws Refusal `place-blocked` (with the rule), `overlaps-held-place`, `session-not-open`
   */
  async run(tx: Tx, parties: MatchParties, now: Date): Promise<boolean> {
    await this.check(tx, parties, now);
    await keepExplanation(tx, 'approval', parties.matchId, now);
    const holding = await holdPlaces(tx, parties.matchId, now);
    if (holding === 'over') throw new Refusal('session-not-open');
    if (holding === 'full') return false;
    await awaitSessions(tx, parties.matchId, now);
    return true;
  }

  /** Tells both sides that the places are held. */
  async tell(tx: Tx, parties: MatchParties, now: Date): Promise<void> {
    const eventId = await recordStep(tx, parties.matchId, 'approved', now);
    await this.messages.resident(tx, 'match-approved', { parties, eventId, now });
    await this.messages.group(tx, 'match-approved-for-group', { parties, eventId, now });
  }

  private async check(tx: Tx, { matchId, personId, openingId }: MatchParties, now: Date): Promise<void> {
    const { person, opening } = await this.pair.run(tx, personId, openingId);
    const rule = placeObstacle(person, opening, await this.pair.chosenSessions(tx, matchId), now);
    if (rule) throw new Refusal('place-blocked', { rule });
  }
}
