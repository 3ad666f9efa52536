import { DueClocksQuery } from '@app/clocks';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { awaitSessions, givePlacesBack, lockPerson } from '../hold-places.statement';
import { enterState } from '../life/enter-state';
import { MatchMessages } from '../life/match-messages';
import { mayAnswerForResident } from '../life/may-answer-for-resident';
import { sessionsOf } from '../life/next-session.query';
import { TakePlaces } from '../life/take-places';
import { Match } from '../match.entity';
import { type MatchParties, MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';
import { OfferPlaces } from './offer-places';

/** The answer to a place that came free: offered in turn, or on the last day to whoever says yes first. */
@Injectable()
export class AnswerOffer {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly takePlaces: TakePlaces,
    private readonly offerPlaces: OfferPlaces,
    private readonly clocks: DueClocksQuery,
    private readonly messages: MatchMessages,
  ) {}

  /**
   * A coordinator may answer for somebody on the telephone.
   * @throws Refusal `match-unknown` (also for somebody else's), `offer-over`, `place-taken`, `already-answered`,
   * `place-blocked` (with the rule), `overlaps-held-place`, `session-not-open`
   */
  async run(matchId: string, yes: boolean, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      if (!mayAnswerForResident(actor, parties)) throw new Refusal('match-unknown');
      await lockPerson(tx, parties.personId);
      const match = await tx.manager.findOneByOrFail(Match, { id: matchId });
      await this.checkOpen(tx, match, now);
      if (!yes) await this.refuse(tx, parties, now);
      else if (match.state === 'offered') await this.accept(tx, parties, now);
      else await this.takeFirst(tx, parties, now);
      this.offerPlaces.soon(tx, await sessionsOf(tx, matchId), now);
    });
  }

  private async checkOpen(tx: Tx, match: Match, now: Date): Promise<void> {
    if (match.state === 'expired' && match.reason === 'no-answer-from-resident')
      throw new Refusal('offer-over');
    if (match.state === 'waiting' && !match.calledAt) throw new Refusal('place-taken');
    if (match.state !== 'waiting' && match.state !== 'offered') throw new Refusal('already-answered');
    const [clock] = await this.clocks.of(tx, [match.id]);
    if (clock && clock.endsAt <= now) throw new Refusal('offer-over');
  }

  private async refuse(tx: Tx, parties: MatchParties, now: Date): Promise<void> {
    const end = { state: 'withdrawn', reason: 'no-reason', endedBy: 'resident', calledAt: null } as const;
    await enterState(tx, parties, ['offered', 'waiting'], end, now);
    await givePlacesBack(tx, parties.matchId, now);
    const eventId = await recordStep(tx, parties.matchId, 'offer-refused', now);
    await this.messages.group(tx, 'interest-withdrawn', { parties, eventId, now });
  }

  private async accept(tx: Tx, parties: MatchParties, now: Date): Promise<void> {
    await this.takePlaces.check(tx, parties, now);
    await enterState(tx, parties, ['offered'], { state: 'approved' }, now);
    await awaitSessions(tx, parties.matchId, now);
    await this.takePlaces.tell(tx, parties, now);
  }

  private async takeFirst(tx: Tx, parties: MatchParties, now: Date): Promise<void> {
    await enterState(tx, parties, ['waiting'], { state: 'approved', calledAt: null }, now);
    if (!(await this.takePlaces.run(tx, parties, now))) throw new Refusal('place-taken');
    await this.takePlaces.tell(tx, parties, now);
  }
}
