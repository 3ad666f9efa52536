import type { Tx } from '@app/database';
import type { EventName } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { givePlacesBack } from '../../hold-places.statement';
import { enterState } from '../../life/enter-state';
import { ExpireMatch } from '../../life/expire-match';
import { MatchMessages } from '../../life/match-messages';
import { type MatchParties, MatchPartiesQuery } from '../../match-parties.query';
import { OfferPlaces } from '../../places/offer-places';
import { recordStep } from '../../record-step';
import type { NeedingConsent } from './needing-consent.query';
import { placesToCome } from './places-to-come.query';

type Ending = 'guardian-refused' | 'guardian-withdrew';

const FOR_GROUP = {
  'guardian-refused': 'guardian-refused-for-group',
  'guardian-withdrew': 'guardian-withdrew-for-group',
} as const satisfies Record<Ending, EventName>;

/** Ends what a guardian does not consent to, or not any more, with a word to resident and group. */
@Injectable()
export class EndWithoutConsent {
  constructor(
    private readonly parties: MatchPartiesQuery,
    private readonly expireMatch: ExpireMatch,
    private readonly messages: MatchMessages,
    private readonly offerPlaces: OfferPlaces,
  ) {}

  /** The caller holds the lock on the person. */
  async run(tx: Tx, matches: readonly NeedingConsent[], ending: Ending, now: Date): Promise<void> {
    for (const match of matches) await this.end(tx, match, ending, now);
  }

  /** Nobody answered. */
  async expire(tx: Tx, matches: readonly NeedingConsent[], now: Date): Promise<void> {
    for (const { matchId, state } of matches) {
      const parties = await this.parties.run(tx, matchId);
      await this.expireMatch.run(tx, parties, [state], 'no-answer-from-guardian', now);
    }
  }

  private async end(tx: Tx, match: NeedingConsent, ending: Ending, now: Date): Promise<void> {
    const { matchId, state } = match;
    const parties = await this.parties.run(tx, matchId);
    const { toCome, begun } = await placesToCome(tx, matchId, now);
    // A session that has begun was agreed to: its attendance is still to be put down.
    if (begun === 0) {
      const end = { state: 'declined', reason: ending, endedBy: 'guardian' } as const;
      await enterState(tx, parties, [state], end, now);
    }
    this.offerPlaces.soon(tx, await givePlacesBack(tx, matchId, now, toCome), now);
    await this.tell(tx, parties, ending, now);
  }

  private async tell(tx: Tx, parties: MatchParties, ending: Ending, now: Date): Promise<void> {
    const eventId = await recordStep(tx, parties.matchId, ending, now);
    await this.messages.resident(tx, ending, { parties, eventId, now });
    await this.messages.group(tx, FOR_GROUP[ending], { parties, eventId, now });
  }
}
