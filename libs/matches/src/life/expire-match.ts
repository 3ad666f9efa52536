import type { Tx } from '@app/database';
import type { EventName } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { givePlacesBack, lockPerson } from '../hold-places.statement';
import type { MatchState } from '../match.entity';
import type { MatchParties } from '../match-parties.query';
import { OfferPlaces } from '../places/offer-places';
import { recordStep } from '../record-step';
import type { StepDetail } from '../step-detail';
import { enterState } from './enter-state';
import { MatchMessages } from './match-messages';

/** Why a match ended that neither side ended; each has a sentence in every language. */
export type ExpiryReason =
  | 'no-answer-from-group'
  | 'no-answer-from-resident'
  | 'no-answer-from-guardian'
  | 'no-decision'
  | 'no-place-came-free'
  | 'places-filled'
  | 'session-over'
  | 'session-cancelled'
  | 'change-not-answered'
  | 'overlaps-after-move'
  | 'opening-ended'
  /** One person had two cards, and was at the other place. */
  | 'held-twice';

/** In which words it is told, where the usual ones say too little; `null` where the group did it itself. */
export interface Telling {
  readonly resident?: EventName;
  readonly group?: EventName | null;
  /** Instead of the group, which has not heard of it yet. */
  readonly coordinators?: EventName;
  readonly detail?: StepDetail;
}

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
    { resident, group, coordinators, detail }: Telling = {},
  ): Promise<void> {
    await lockPerson(tx, parties.personId);
    await enterState(tx, parties, from, { state: 'expired', reason, endedBy: 'clock' }, now);
    this.offerPlaces.soon(tx, await givePlacesBack(tx, parties.matchId, now), now);
    const eventId = await recordStep(tx, parties.matchId, 'expired', now, reason, detail ?? null);
    await this.messages.resident(tx, resident ?? 'match-expired', { parties, eventId, now });
    if (coordinators) await this.messages.coordinators(tx, coordinators, { parties, eventId, now });
    else if (group !== null)
      await this.messages.group(tx, group ?? 'match-expired-for-group', { parties, eventId, now });
  }
}
