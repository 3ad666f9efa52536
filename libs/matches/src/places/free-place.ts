import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { givePlacesBack, holdsPlaces } from '../hold-places.statement';
import { ExpireMatch, type ExpiryReason } from '../life/expire-match';
import { MatchMessages } from '../life/match-messages';
import type { MatchParties } from '../match-parties.query';
import { recordStep } from '../record-step';
import type { SessionInStep } from '../step-detail';
import { leaveSession } from './move-place.statement';
import { OfferPlaces } from './offer-places';

/** Gives back the place that a match holds in one session, with a word to both; without any place the match ends. */
@Injectable()
export class FreePlace {
  constructor(
    private readonly expireMatch: ExpireMatch,
    private readonly messages: MatchMessages,
    private readonly offerPlaces: OfferPlaces,
  ) {}

  async run(
    tx: Tx,
    parties: MatchParties,
    session: SessionInStep,
    reason: ExpiryReason,
    now: Date,
  ): Promise<void> {
    const { matchId } = parties;
    this.offerPlaces.soon(tx, await givePlacesBack(tx, matchId, now, [session.id]), now);
    if (!(await holdsPlaces(tx, matchId)))
      return this.expireMatch.run(tx, parties, ['approved', 'offered'], reason, now, { detail: { session } });
    await leaveSession(tx, matchId, session.id);
    const eventId = await recordStep(tx, matchId, 'place-freed', now, reason, { session });
    await this.messages.resident(tx, 'place-freed', { parties, eventId, now });
    await this.messages.group(tx, 'place-freed-for-group', { parties, eventId, now });
  }
}
