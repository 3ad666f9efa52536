import {
  type NewClock,
  type Ringer,
  Ringers,
  type RunningClock,
  type StepName,
  settleClocks,
} from '@app/clocks';
import { Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { MatchMessages } from '../life/match-messages';
import { lastSession } from '../life/next-session.query';
import { type MatchParties, MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';
import { Disclosure } from './disclosure.entity';
import { awaitEnd, closeDisclosure } from './disclosures.statement';
import { unclockedDisclosures } from './unclocked-disclosures.query';

/** Ends a disclosure when its purpose is over, and sees that the group's list is destroyed. */
@Injectable()
export class DisclosureRinger implements Ringer {
  readonly waits = ['disclosure-ends', 'group-destroys-list'] as const;

  constructor(
    ringers: Ringers,
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
  ) {
    ringers.register(this);
  }

  async ring(tx: Tx, clock: RunningClock, step: StepName, now: Date): Promise<void> {
    const { matchId } = await tx.manager.findOneByOrFail(Disclosure, { id: clock.subjectId });
    const parties = await this.parties.run(tx, matchId);
    if (clock.wait === 'disclosure-ends') return this.end(tx, clock, parties, now);
    return this.remind(tx, parties, step, now);
  }

  async missing(tx: Tx, now: Date): Promise<NewClock[]> {
    const clocks: NewClock[] = [];
    for (const { id, matchId } of await unclockedDisclosures(tx)) {
      const subject = { kind: 'disclosure', id } as const;
      const session = await lastSession(tx, matchId);
      clocks.push({ wait: 'disclosure-ends', subject, since: now, session });
    }
    return clocks;
  }

  /** A session that was moved meanwhile moves the end. */
  private async end(tx: Tx, clock: RunningClock, parties: MatchParties, now: Date): Promise<void> {
    const { matchId } = parties;
    const last = await lastSession(tx, matchId);
    if (last && clock.sessionEnd && last.endsAt > clock.sessionEnd) {
      await settleClocks(tx, clock.subjectId, now);
      return awaitEnd(tx, clock.subjectId, matchId, now);
    }
    if (!(await closeDisclosure(tx, matchId, 'purpose-over', now))) throw new Refusal('already-answered');
    const eventId = await recordStep(tx, matchId, 'destroy-list', now);
    await this.messages.group(tx, 'destroy-list', { parties, eventId, now });
  }

  private async remind(tx: Tx, parties: MatchParties, step: StepName, now: Date): Promise<void> {
    const event = REMINDERS[step];
    if (!event) return;
    const eventId = await recordStep(tx, parties.matchId, event, now);
    const happening = { parties, eventId, now };
    if (step === 'remind') await this.messages.group(tx, event, happening);
    if (step === 'desk') await this.messages.coordinators(tx, event, happening);
    if (step === 'end') await this.messages.resident(tx, event, happening);
  }
}

const REMINDERS = {
  remind: 'destroy-list',
  desk: 'list-not-destroyed',
  end: 'list-not-confirmed',
  'remind-again': null,
  head: null,
} as const satisfies Record<StepName, string | null>;
