import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { givePlacesBack, holdsPlaces, lockPerson } from '../hold-places.statement';
import { enterState } from '../life/enter-state';
import { MatchMessages } from '../life/match-messages';
import { mayAnswerForResident } from '../life/may-answer-for-resident';
import { TakePlaces } from '../life/take-places';
import { type MatchParties, MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';
import type { SessionInStep } from '../step-detail';
import { type Held, placeIn } from './held-place.query';
import { leaveSession, noMoreAsked } from './move-place.statement';
import { OfferPlaces } from './offer-places';

/** The answer of somebody who holds a place in a session that was moved. */
@Injectable()
export class AnswerChange {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly takePlaces: TakePlaces,
    private readonly offerPlaces: OfferPlaces,
    private readonly messages: MatchMessages,
  ) {}

  /**
   * A coordinator may answer for somebody on the telephone.
   * @throws Refusal `match-unknown` (also for somebody else's), `offer-over` when the place was given back already,
   * `already-answered`, `place-blocked` (with the rule)
   */
  async run(matchId: string, sessionId: string, yes: boolean, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      if (!mayAnswerForResident(actor, parties)) throw new Refusal('match-unknown');
      await lockPerson(tx, parties.personId);
      const held = await placeIn(tx, matchId, sessionId);
      if (!held?.askedAgainAt) throw new Refusal('already-answered');
      if (held.releasedAt) throw new Refusal('offer-over');
      if (yes) await this.accept(tx, parties, held, now);
      else await this.refuse(tx, parties, held, now);
    });
  }

  private async accept(tx: Tx, parties: MatchParties, held: Held, now: Date): Promise<void> {
    await this.takePlaces.check(tx, parties, now);
    await noMoreAsked(tx, held.id, now);
    await recordStep(tx, parties.matchId, 'change-accepted', now, null, { session: sessionOf(held) });
  }

  private async refuse(tx: Tx, parties: MatchParties, held: Held, now: Date): Promise<void> {
    const { matchId } = parties;
    this.offerPlaces.soon(tx, await givePlacesBack(tx, matchId, now, [held.sessionId]), now);
    const stays = await holdsPlaces(tx, matchId);
    const end = { state: 'withdrawn', reason: 'plans-changed', endedBy: 'resident' } as const;
    if (stays) await leaveSession(tx, matchId, held.sessionId);
    else await enterState(tx, parties, ['approved'], end, now);
    const detail = { session: sessionOf(held) };
    const eventId = await recordStep(tx, matchId, 'change-refused', now, null, detail);
    await this.messages.resident(tx, 'withdrawal-received', { parties, eventId, now });
    await this.messages.group(tx, 'place-freed-for-group', { parties, eventId, now });
  }
}

function sessionOf({ sessionId, startsAt, endsAt }: Held): SessionInStep {
  return { id: sessionId, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
}
