import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { holdPlaces, lockPerson } from './hold-places.statement';
import { keepExplanation } from './keep-explanation';
import { type MatchParties, MatchPartiesQuery } from './match-parties.query';
import { moveMatch } from './move-match';
import { PairQuery } from './pair.query';
import { placeObstacle } from './place-obstacle';
import { recordStep } from './record-step';

/** The coordinator approves: the resident holds a place in each session from now on. */
@Injectable()
export class ApproveMatch {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly pair: PairQuery,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Refusal `already-answered`, `session-is-full`, `overlaps-held-place`, `place-blocked` (with the rule) */
  async run(matchId: string, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    await this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      await lockPerson(tx, parties.personId);
      await moveMatch(tx, matchId, ['with-coordinator'], { state: 'approved', stateSince: now });
      await this.checkPlace(tx, parties, now);
      await keepExplanation(tx, 'approval', matchId, now);
      await holdPlaces(tx, matchId, now);
      await this.tell(tx, parties, await recordStep(tx, matchId, 'approved', now), now);
    });
  }

  private async checkPlace(tx: Tx, { matchId, personId, openingId }: MatchParties, now: Date): Promise<void> {
    const { person, opening } = await this.pair.run(tx, personId, openingId);
    const rule = placeObstacle(person, opening, await this.pair.chosenSessions(tx, matchId), now);
    if (rule) throw new Refusal('place-blocked', { rule });
  }

  private async tell(tx: Tx, parties: MatchParties, eventId: string, now: Date): Promise<void> {
    const message = { eventId, subjectId: parties.matchId, now };
    if (parties.residentAccount) {
      const recipientId = parties.residentAccount;
      await this.outbox.add(tx, { ...message, event: 'match-approved', recipientId });
    }
    const members = await this.parties.groupAccounts(tx, parties);
    await this.outbox.addAll(tx, members, { ...message, event: 'match-approved-for-group' });
  }
}
