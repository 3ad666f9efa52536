import { tokenHash } from '@app/access';
import { inNameOf, Refusal, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type AskedActivity, type AskedGuardian, AskedGuardianQuery } from './asked-guardian.query';
import { type ConsentDays, consentDays } from './consent-days';
import { guardianActor } from './guardian-actor';
import { needingConsent } from './needing-consent.query';

/** What a guardian sees who opens the link. */
export interface GuardianView {
  readonly request: AskedGuardian;
  /** What waits for the answer. */
  readonly activities: readonly AskedActivity[];
  /** `null` where nothing waits. */
  readonly days: ConsentDays | null;
}

@Injectable()
export class GuardianViewQuery {
  constructor(private readonly asked: AskedGuardianQuery) {}

  /** @throws Refusal `guardian-link-unknown`, `guardian-link-of-another` */
  async run(tx: Tx, token: string, now: Date): Promise<GuardianView> {
    return inNameOf(tx, system('guardian'), () => this.read(tx, token, now));
  }

  private async read(tx: Tx, token: string, now: Date): Promise<GuardianView> {
    const request = await this.asked.byLink(tx, tokenHash(token));
    if (!request) throw new Refusal('guardian-link-unknown');
    guardianActor(request, tx.actor);
    const needing = await needingConsent(tx, request.personId, now);
    const ids = needing.map(({ matchId }) => matchId);
    return {
      request,
      activities: await this.asked.activities(tx, ids, now),
      days: needing.length > 0 ? consentDays(needing, now) : null,
    };
  }
}
