import { audit, tokenHash } from '@app/access';
import { type Actor, Database, inNameOf, Refusal, system, type Tx } from '@app/database';
import { dayAt } from '@app/matching';
import { GuardianRequest } from '@app/people';
import { Injectable } from '@nestjs/common';
import { lockPerson } from '../../hold-places.statement';
import { consentDays } from './consent-days';
import { guardianActor } from './guardian-actor';
import { needingConsent } from './needing-consent.query';
import { SettleGuardianRequest } from './settle-guardian-request';

export type GuardianReply =
  /** The last day on which it counts, `YYYY-MM-DD`. */
  { readonly consent: true; readonly until: string } | { readonly consent: false };

/** The guardian answers over the personal link, once. */
@Injectable()
export class AnswerGuardianRequest {
  constructor(
    private readonly database: Database,
    private readonly settle: SettleGuardianRequest,
  ) {}

  /**
   * @param actor anyone, or the guardian signed in
   * @throws Refusal `guardian-link-unknown`, `guardian-link-of-another`, `guardian-link-used`, `guardian-link-too-late`,
   * `guardian-not-needed` (what was asked for is over), `day-not-ahead`
   */
  async run(token: string, reply: GuardianReply, actor: Actor, now: Date): Promise<void> {
    const request = await this.database.withActor(system('guardian'), (tx) =>
      tx.manager.findOneBy(GuardianRequest, { tokenHash: tokenHash(token) }),
    );
    if (!request) throw new Refusal('guardian-link-unknown');
    await this.database.withActor(guardianActor(request, actor), async (tx) => {
      mayStillAnswer(request);
      await inNameOf(tx, system('guardian'), () => this.take(tx, request, reply, now));
    });
  }

  private async take(tx: Tx, request: GuardianRequest, reply: GuardianReply, now: Date): Promise<void> {
    await lockPerson(tx, request.personId);
    const waiting = await needingConsent(tx, request.personId, now);
    if (waiting.length === 0) throw new Refusal('guardian-not-needed');
    if (!reply.consent) {
      await audit(tx, now, 'guardian-refused', { kind: 'person', id: request.personId });
      return this.settle.refuse(tx, request, 'link', now);
    }
    if (reply.until < dayAt(now.getTime()) || reply.until > consentDays(waiting, now).year)
      throw new Refusal('day-not-ahead');
    await this.settle.consent(tx, request, 'link', reply.until, now);
  }
}

function mayStillAnswer({ answer }: GuardianRequest): void {
  if (answer === 'expired') throw new Refusal('guardian-link-too-late');
  if (answer === 'not-needed') throw new Refusal('guardian-not-needed');
  if (answer) throw new Refusal('guardian-link-used');
}
