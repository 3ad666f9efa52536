import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { ExplainPairQuery } from './explain-pair.query';
import { holdPlaces, lockPerson } from './hold-places.statement';
import { type MatchParties, MatchPartiesQuery } from './match-parties.query';
import { moveMatch } from './move-match';
import { recordStep } from './record-step';

/** A place may be held only while these hold, too; the others were judged when interest was shown. */
const PLACE_RULES = ['guardian-consent', 'insurance', 'no-overlap'];

/** The coordinator approves: the resident holds a place in each session from now on. */
@Injectable()
export class ApproveMatch {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly explainPair: ExplainPairQuery,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Refusal `already-answered`, `session-is-full`, `overlaps-held-place`, `place-blocked` (with the rule) */
  async run(matchId: string, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    await this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      await lockPerson(tx, parties.personId);
      await this.checkPlace(tx, parties, now);
      await moveMatch(tx, matchId, ['with-coordinator'], { state: 'approved', stateSince: now });
      await holdPlaces(tx, matchId, now);
      await this.tell(tx, parties, await recordStep(tx, matchId, 'approved', now), now);
    });
  }

  private async checkPlace(tx: Tx, { personId, openingId }: MatchParties, now: Date): Promise<void> {
    const { verdicts } = await this.explainPair.run(tx, personId, openingId, now);
    const failed = verdicts.find(({ rule, holds }) => !holds && PLACE_RULES.includes(rule));
    if (failed) throw new Refusal('place-blocked', { rule: failed.rule });
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
