import { settleClocks } from '@app/clocks';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { MatchMessages } from '../life/match-messages';
import { MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';
import { Consultation } from './after.entities';

export const CONSULTATION_OUTCOMES = ['talked-with-both', 'explained', 'measures-taken', 'other'] as const;
/** `time-ran-out`: nobody at the centre has settled it, and it says so. */
export type ConsultationOutcome = (typeof CONSULTATION_OUTCOMES)[number] | 'time-ran-out';

/** The coordinator has talked it over; whoever told the centre hears how it ended. */
@Injectable()
export class SettleConsultation {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
  ) {}

  /** @throws Refusal `not-allowed`, `already-answered` */
  async run(
    id: string,
    { outcome, note }: { readonly outcome: ConsultationOutcome; readonly note: string },
    actor: Actor,
    now: Date,
  ): Promise<void> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    await this.database.withActor(actor, (tx) => this.settle(tx, id, outcome, note, now));
  }

  /** The same inside a transaction that is under way. */
  async settle(
    tx: Tx,
    id: string,
    outcome: ConsultationOutcome,
    outcomeNote: string,
    now: Date,
  ): Promise<void> {
    const settled = { settledAt: now, outcome, outcomeNote };
    const done = await tx.manager.update(Consultation, { id, settledAt: IsNull() }, settled);
    if (done.affected !== 1) throw new Refusal('already-answered');
    await settleClocks(tx, id, now);
    const { matchId, askedBy } = await tx.manager.findOneByOrFail(Consultation, { id });
    const parties = await this.parties.run(tx, matchId);
    const eventId = await recordStep(tx, matchId, 'consultation-settled', now, outcome, { askedBy });
    await this.messages[askedBy](tx, 'consultation-settled', { parties, eventId, now });
  }
}
