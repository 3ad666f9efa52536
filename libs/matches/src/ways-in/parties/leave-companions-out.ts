import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { dayAt } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { lockPerson, lockSessions } from '../../hold-places.statement';
import { MatchMessages } from '../../life/match-messages';
import { mayAnswerForResident } from '../../life/may-answer-for-resident';
import { MatchPartiesQuery } from '../../match-parties.query';
import { OfferPlaces } from '../../places/offer-places';
import { recordStep } from '../../record-step';
import { forgetCompanions, partyToShrink, shrinkParty } from './leave-companions-out.statement';
import { type PartySize, sizeOf } from './party';
import { partyProblem } from './party-problem';

/** Some of those who were to come along do not; their places are free again, and everybody else keeps theirs. */
@Injectable()
export class LeaveCompanionsOut {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
    private readonly offerPlaces: OfferPlaces,
  ) {}

  /**
   * @param numbers of the companions who do not come; those that have been left out already count as done
   * @throws Refusal `match-unknown` (also for somebody else's), `already-answered` (it has ended or begun),
   * `party-not-possible` (with the problem: children would be without an adult)
   */
  async run(matchId: string, numbers: readonly number[], actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      if (!mayAnswerForResident(actor, parties)) throw new Refusal('match-unknown');
      await lockPerson(tx, parties.personId);
      const size = await this.sizeWithout(tx, matchId, numbers, now);
      if (!size) return;
      await lockSessions(tx, matchId, now);
      const changed = await shrinkParty(tx, matchId, size, now);
      await forgetCompanions(tx, matchId, numbers);
      this.offerPlaces.soon(tx, changed, now);
      const eventId = await recordStep(tx, matchId, 'party-smaller', now, null, { party: size });
      await this.messages.group(tx, 'party-smaller', { parties, eventId, now });
    });
  }

  /** How many are left; `null` where nobody more is left out. */
  private async sizeWithout(
    tx: Tx,
    matchId: string,
    numbers: readonly number[],
    now: Date,
  ): Promise<PartySize | null> {
    const party = await partyToShrink(tx, matchId, now);
    if (!party) throw new Refusal('already-answered');
    const left = party.companions.filter(({ number }) => !numbers.includes(number));
    if (left.length === party.companions.length) return null;
    const sessions = party.startTimes.map((start) => ({ day: dayAt(start.getTime()), capacity: null }));
    const problem = partyProblem(left, party.birthDate, { childrenWelcome: true, sessions });
    if (problem) throw new Refusal('party-not-possible', { problem });
    return sizeOf(left);
  }
}
