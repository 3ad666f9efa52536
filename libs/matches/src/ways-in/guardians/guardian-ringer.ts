import { type Ringer, Ringers, type RunningClock, type StepName } from '@app/clocks';
import { Refusal, type Tx } from '@app/database';
import { GuardianRequest } from '@app/people';
import { Injectable } from '@nestjs/common';
import { GuardianMessages } from './guardian-messages';
import { needingConsent } from './needing-consent.query';
import { SettleGuardianRequest } from './settle-guardian-request';

/** Reminds a guardian, and ends the waiting when nobody answers. */
@Injectable()
export class GuardianRinger implements Ringer {
  readonly waits = ['guardian-answers'] as const;

  constructor(
    ringers: Ringers,
    private readonly settle: SettleGuardianRequest,
    private readonly messages: GuardianMessages,
  ) {
    ringers.register(this);
  }

  async ring(tx: Tx, { subjectId, endsAt }: RunningClock, step: StepName, now: Date): Promise<void> {
    const request = await tx.manager.findOneByOrFail(GuardianRequest, { id: subjectId });
    if (request.answeredAt) throw new Refusal('already-answered');
    if (step === 'end') return this.settle.expire(tx, request, now);
    const [first] = await needingConsent(tx, request.personId, now);
    if (!first) return;
    if (request.accountId) await this.messages.guardian(tx, 'guardian-reminder', subjectId, now, endsAt);
    else await this.messages.coordinators(tx, 'guardian-to-call', first.matchId, now);
  }
}
