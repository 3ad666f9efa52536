import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { MatchMessages } from '../life/match-messages';
import { MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';
import { closeDisclosure } from './disclosures.statement';

/** The resident takes back the consent: the group sees nothing from now on, and is asked to destroy its list. */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
  ) {}

  /** @throws Refusal `match-unknown` (also for somebody else's), `disclosure-closed` when it is closed already */
  async run(matchId: string, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      const isOwn = actor.kind === 'account' && actor.personId === parties.personId;
      const isStaff = actor.kind === 'account' && actor.staff !== null;
      if (!isOwn && !isStaff) throw new Refusal('match-unknown');
      if (!(await closeDisclosure(tx, matchId, 'consent-withdrawn', now)))
        throw new Refusal('disclosure-closed');
      const eventId = await recordStep(tx, matchId, 'consent-withdrawn', now);
      await this.messages.group(tx, 'consent-withdrawn', { parties, eventId, now });
    });
  }
}
