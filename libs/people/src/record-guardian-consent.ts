import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { dayAt } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { GuardianConsent } from './card.entities';
import { openRequest } from './guardians/close-request';
import { giveConsent } from './guardians/give-consent';
import { GUARDIAN_PURPOSES } from './guardians/purposes';
import { livingCard } from './living-card';

/** The centre has a guardian's consent on paper or by telephone, from today until a day. */
@Injectable()
export class RecordGuardianConsent {
  constructor(private readonly database: Database) {}

  /**
   * @param until `YYYY-MM-DD`, the last day on which it counts
   * @throws Refusal `not-allowed`, `day-not-ahead`, `person-unknown`, `card-merged`
   */
  async run(personId: string, until: string, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    const today = dayAt(now.getTime());
    if (until < today) throw new Refusal('day-not-ahead');
    await this.database.withActor(actor, async (tx) => {
      await livingCard(tx, personId);
      // What the guardian was asked over a link is answered by the paper, too.
      const asked = await openRequest(tx, personId);
      if (asked) return giveConsent(tx, asked, 'paper', until, now);
      const consent = { personId, validFrom: today, validUntil: until, purposes: [...GUARDIAN_PURPOSES] };
      await tx.manager.insert(GuardianConsent, consent);
      await audit(tx, now, 'record-guardian-consent', { kind: 'person', id: personId });
    });
  }
}
