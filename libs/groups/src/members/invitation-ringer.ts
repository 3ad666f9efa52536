import { type Ringer, Ringers, type RunningClock, type StepName } from '@app/clocks';
import type { Tx } from '@app/database';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { EndInvitation } from './end-invitation';
import { MemberInvitation } from './member-invitation.entity';

/** Somebody who is asked to join a group and does not answer: reminded once, then whoever asked hears of it. */
@Injectable()
export class InvitationRinger implements Ringer {
  readonly waits = ['member-answers'] as const;

  constructor(
    ringers: Ringers,
    private readonly outbox: Outbox,
    private readonly endInvitation: EndInvitation,
  ) {
    ringers.register(this);
  }

  async ring(tx: Tx, { id, subjectId }: RunningClock, step: StepName, now: Date): Promise<void> {
    const invitation = await tx.manager.findOneByOrFail(MemberInvitation, { id: subjectId });
    if (step === 'end') return this.endInvitation.run(tx, invitation, 'expired', now);
    // The clock's id tells the reminder apart from the invitation itself.
    const message = { event: 'member-asked', eventId: id, subjectId, now } as const;
    await this.outbox.add(tx, { ...message, recipientId: invitation.toAccountId });
  }
}
