import { startClock } from '@app/clocks';
import type { Tx } from '@app/database';
import type { EventName } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { keepOffer } from '../keep-explanation';
import { clockOf } from '../life/enter-state';
import { MatchMessages } from '../life/match-messages';
import { nextSession } from '../life/next-session.query';
import { type MatchParties, MatchPartiesQuery } from '../match-parties.query';
import { recordStep, type Step } from '../record-step';
import { beginAsking, type NewAsking } from './begin-asking.statement';
import { isUrgent } from './fair-asking';

const TOLD: Record<NewAsking['origin'], EventName & Step> = {
  invitation: 'invitation-arrived',
  introduction: 'introduction-arrived',
};

interface Wait {
  readonly telephones: boolean;
  readonly urgent: boolean;
}

/** Puts the question to a resident: by mail, or through the coordinator who writes or telephones. */
@Injectable()
export class AskResident {
  constructor(
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
  ) {}

  /** @returns the match's id; `null` where one of the two is under way */
  async run(tx: Tx, asking: NewAsking, now: Date): Promise<string | null> {
    const matchId = await beginAsking(tx, asking, now);
    if (!matchId) return null;
    const parties = await this.parties.run(tx, matchId);
    await keepOffer(tx, parties, now);
    const step = TOLD[asking.origin];
    const eventId = await recordStep(tx, matchId, step, now);
    const telephones = parties.residentAccount === null;
    await this.wait(tx, parties, { telephones, urgent: asking.urgent ?? false }, now);
    await this.messages.resident(tx, step, { parties, eventId, now }, 'ask-by-telephone');
    return matchId;
  }

  private async wait(tx: Tx, parties: MatchParties, { telephones, urgent }: Wait, now: Date): Promise<void> {
    const first = await nextSession(tx, parties.matchId, now);
    const isNear = first !== null && isUrgent(first.startsAt, now);
    const clock = await clockOf(tx, parties, 'invited', now, now, urgent || isNear);
    if (clock) await startClock(tx, { ...clock, ...(telephones && { owner: 'coordinator' }) });
  }
}
