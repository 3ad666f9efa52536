import { type Actor, Database, Refusal, type Tx } from '@app/database';
import type { WithdrawReason } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import { givePlacesBack, lockPerson } from './hold-places.statement';
import { enterState } from './life/enter-state';
import type { Happening } from './life/happening';
import { MatchMessages } from './life/match-messages';
import { mayAnswerForResident } from './life/may-answer-for-resident';
import { LIVE_STATES } from './match.entity';
import { MatchPartiesQuery } from './match-parties.query';
import { OfferPlaces } from './places/offer-places';
import { stateBefore } from './places/state-before.query';
import { recordStep } from './record-step';

/** The resident, or the centre for somebody on the telephone, steps back before the end; places are free again at once. */
@Injectable()
export class WithdrawInterest {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
    private readonly offerPlaces: OfferPlaces,
  ) {}

  /** @throws Refusal `match-unknown` (also for somebody else's), `already-answered` */
  async run(matchId: string, reason: WithdrawReason, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      if (!mayAnswerForResident(actor, parties)) throw new Refusal('match-unknown');
      await lockPerson(tx, parties.personId);
      const end = { state: 'withdrawn', reason, endedBy: 'resident' } as const;
      const before = await stateBefore(tx, matchId);
      await enterState(tx, parties, LIVE_STATES, end, now);
      const freed = await givePlacesBack(tx, matchId, now);
      this.offerPlaces.soon(tx, freed, now);
      const eventId = await recordStep(tx, matchId, 'withdrawn', now, reason, { before });
      // A place that was held belongs to the next at once; where none was, a slip may still be taken back.
      const heldBack = freed.length === 0;
      await this.messages.group(tx, 'interest-withdrawn', { parties, eventId, now, heldBack });
      await this.tellResident(tx, { parties, eventId, now, heldBack }, actor);
    });
  }

  /** Who gave a place back has a receipt, which takes the day out of the calendar, too. */
  private async tellResident(tx: Tx, happening: Happening, actor: Actor): Promise<void> {
    const byCentre = actor.kind === 'account' && actor.personId !== happening.parties.personId;
    if (byCentre) return this.messages.resident(tx, 'withdrawn-for-you', happening);
    if (!happening.heldBack) await this.messages.resident(tx, 'withdrawal-received', happening);
  }
}
