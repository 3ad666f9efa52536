import type { Tx } from '@app/database';
import { type ConsentHow, closeRequest, type GuardianRequest, giveConsent } from '@app/people';
import { Injectable } from '@nestjs/common';
import { lockPerson } from '../../hold-places.statement';
import { recordStep } from '../../record-step';
import { EndWithoutConsent } from './end-without-consent';
import { GuardianMessages } from './guardian-messages';
import { needingConsent } from './needing-consent.query';

/** What follows from a guardian's answer, however it came, inside a transaction under way. */
@Injectable()
export class SettleGuardianRequest {
  constructor(
    private readonly endWithoutConsent: EndWithoutConsent,
    private readonly messages: GuardianMessages,
  ) {}

  /**
   * @param until `YYYY-MM-DD`, the last day on which the consent counts
   * @throws Refusal `already-answered`
   */
  async consent(tx: Tx, request: GuardianRequest, how: ConsentHow, until: string, now: Date): Promise<void> {
    await lockPerson(tx, request.personId);
    const waiting = await needingConsent(tx, request.personId, now);
    await giveConsent(tx, request, how, until, now);
    for (const { matchId, state } of waiting) {
      await recordStep(tx, matchId, 'guardian-consented', now);
      if (state === 'with-coordinator') await this.messages.coordinators(tx, 'consent-arrived', matchId, now);
    }
    await this.messages.minor(tx, 'guardian-consented', request, now);
    await this.messages.guardian(tx, 'guardian-answer-received', request.id, now);
  }

  /** @throws Refusal `already-answered` */
  async refuse(tx: Tx, request: GuardianRequest, how: ConsentHow, now: Date): Promise<void> {
    await lockPerson(tx, request.personId);
    const waiting = await needingConsent(tx, request.personId, now);
    await closeRequest(tx, request.id, 'refused', how, now);
    await this.endWithoutConsent.run(tx, waiting, 'guardian-refused', now);
    await this.messages.guardian(tx, 'guardian-answer-received', request.id, now);
  }

  /** Nobody answered in time; where nothing waits any more, nobody had to. */
  async expire(tx: Tx, request: GuardianRequest, now: Date): Promise<void> {
    await lockPerson(tx, request.personId);
    const waiting = await needingConsent(tx, request.personId, now);
    await closeRequest(tx, request.id, waiting.length > 0 ? 'expired' : 'not-needed', null, now);
    await this.endWithoutConsent.expire(tx, waiting, now);
    await this.messages.guardian(tx, 'guardian-request-over', request.id, now);
  }
}
