import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { givePlacesBack, lockPerson } from '../hold-places.statement';
import type { MatchState } from '../match.entity';
import type { MatchParties } from '../match-parties.query';
import { OfferPlaces } from '../places/offer-places';
import { recordStep } from '../record-step';
import { enterState } from './enter-state';
import { MatchMessages } from './match-messages';

/** Why a match ended that neither side ended; each has a sentence in every language. */
export type ExpiryReason =
  | 'no-answer-from-group'
  | 'no-answer-from-resident'
  | 'no-answer-from-guardian'
  | 'no-decision'
  | 'no-place-came-free'
  | 'session-over'
  | 'session-cancelled'
  | 'change-not-answered'
  | 'overlaps-after-move'
  | 'opening-ended';

/** Ends a match that nobody ended, with a word to both sides; places that it held are free again. */
@Injectable()
export class ExpireMatch {
  constructor(
    private readonly messages: MatchMessages,
    private readonly offerPlaces: OfferPlaces,
  ) {}

  /** @throws Refusal `already-answered` when it does not stand in one of `from` any more */
  async run(
    tx: Tx,
    parties: MatchParties,
    from: readonly MatchState[],
    reason: ExpiryReason,
    now: Date,
  ): Promise<void> {
    await lockPerson(tx, parties.personId);
    await enterState(tx, parties, from, { state: 'expired', reason, endedBy: 'clock' }, now);
    this.offerPlaces.soon(tx, await givePlacesBack(tx, parties.matchId, now), now);
    const eventId = await recordStep(tx, parties.matchId, 'expired', now, reason);
    await this.messages.resident(tx, 'match-expired', { parties, eventId, now });
    await this.messages.group(tx, 'match-expired-for-group', { parties, eventId, now });
  }
}
