import { tokenHash } from '@app/access';
import { type Actor, Database, inNameOf, Refusal, system, type Tx } from '@app/database';
import { GuardianRequest, takeConsentBack } from '@app/people';
import { Injectable } from '@nestjs/common';
import { lockPerson } from '../../hold-places.statement';
import { EndWithoutConsent } from './end-without-consent';
import { guardianActor } from './guardian-actor';
import { GuardianMessages } from './guardian-messages';
import { needingConsent } from './needing-consent.query';

/** The guardian takes the consent back over the same link: places in sessions to come are free again. */
@Injectable()
export class WithdrawGuardianConsent {
  constructor(
    private readonly database: Database,
    private readonly endWithoutConsent: EndWithoutConsent,
    private readonly messages: GuardianMessages,
  ) {}

  /** @throws Refusal `guardian-link-unknown`, `guardian-link-of-another`, `guardian-consent-not-standing` */
  async run(token: string, actor: Actor, now: Date): Promise<void> {
    const request = await this.database.withActor(system('guardian'), (tx) =>
      tx.manager.findOneBy(GuardianRequest, { tokenHash: tokenHash(token) }),
    );
    if (!request) throw new Refusal('guardian-link-unknown');
    await this.database.withActor(guardianActor(request, actor), (tx) =>
      inNameOf(tx, system('guardian'), () => this.takeBack(tx, request, now)),
    );
  }

  private async takeBack(tx: Tx, request: GuardianRequest, now: Date): Promise<void> {
    await lockPerson(tx, request.personId);
    const before = await needingConsent(tx, request.personId, now);
    await takeConsentBack(tx, request, now);
    const ids = before.map(({ matchId }) => matchId);
    const lost = (await needingConsent(tx, request.personId, now)).filter(
      ({ matchId }) => !ids.includes(matchId),
    );
    await this.endWithoutConsent.run(tx, lost, 'guardian-withdrew', now);
    await this.messages.guardian(tx, 'guardian-answer-received', request.id, now);
  }
}
