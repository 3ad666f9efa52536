import { type Ringer, Ringers, type RunningClock, type StepName } from '@app/clocks';
import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { MatchMessages } from '../life/match-messages';
import { MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';
import { Consultation } from './after.entities';
import { SettleConsultation } from './settle-consultation';

/** What was told to the centre and not settled: the head coordinator after five working days, an end in any case. */
@Injectable()
export class ConsultationRinger implements Ringer {
  readonly waits = ['consultation-step'] as const;

  constructor(
    ringers: Ringers,
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
    private readonly settleConsultation: SettleConsultation,
  ) {
    ringers.register(this);
  }

  async ring(tx: Tx, { subjectId }: RunningClock, step: StepName, now: Date): Promise<void> {
    if (step === 'end') return this.settleConsultation.settle(tx, subjectId, 'time-ran-out', '', now);
    const { matchId, askedBy } = await tx.manager.findOneByOrFail(Consultation, { id: subjectId });
    const parties = await this.parties.run(tx, matchId);
    const eventId = await recordStep(tx, matchId, 'consultation-overdue', now, null, { askedBy });
    await this.messages.heads(tx, 'consultation-overdue', { parties, eventId, now });
    await this.messages[askedBy](tx, 'consultation-still-open', { parties, eventId, now });
  }
}
