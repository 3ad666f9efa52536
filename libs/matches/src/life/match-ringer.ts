import {
  type NewClock,
  type Ringer,
  Ringers,
  type RunningClock,
  type StepName,
  type Wait,
} from '@app/clocks';
import type { Tx } from '@app/database';
import type { EventName } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import type { MatchState } from '../match.entity';
import { type MatchParties, MatchPartiesQuery } from '../match-parties.query';
import { recordStep, type Step } from '../record-step';
import { clockOf } from './enter-state';
import { ExpireMatch, type ExpiryReason, type Telling } from './expire-match';
import { MatchMessages } from './match-messages';
import { unclockedMatches } from './unclocked.query';

type Side = 'resident' | 'group' | 'coordinators' | 'heads';

interface MatchWait {
  readonly state: MatchState;
  readonly reason: ExpiryReason;
  readonly tells: Partial<Record<StepName, readonly [Side, EventName]>>;
}

/** What is said at each step while a match waits, and why it ends when nobody answers. */
const MATCH_WAITS = {
  'group-answers-interest': {
    state: 'with-group',
    reason: 'no-answer-from-group',
    tells: { remind: ['group', 'interest-reminder'], desk: ['coordinators', 'interest-unanswered'] },
  },
  'group-answers-introduction': {
    state: 'with-group',
    reason: 'no-answer-from-group',
    tells: { remind: ['group', 'introduction-reminder-group'] },
  },
  'resident-answers-invitation': { state: 'invited', reason: 'no-answer-from-resident', tells: {} },
  'resident-answers-urgent-invitation': { state: 'invited', reason: 'no-answer-from-resident', tells: {} },
  'resident-answers-later': {
    state: 'invited',
    reason: 'no-answer-from-resident',
    tells: { remind: ['resident', 'invitation-asked-again'] },
  },
  'resident-answers-introduction': {
    state: 'invited',
    reason: 'no-answer-from-resident',
    tells: { remind: ['resident', 'introduction-reminder'] },
  },
  'coordinator-approves': {
    state: 'with-coordinator',
    reason: 'no-decision',
    tells: { head: ['heads', 'approval-overdue'] },
  },
} as const satisfies Partial<Record<Wait, MatchWait>>;

type Answered = keyof typeof MATCH_WAITS;

/** Takes the steps of a match for which somebody's answer is awaited. */
@Injectable()
export class MatchRinger implements Ringer {
  readonly waits = Object.keys(MATCH_WAITS) as Answered[];

  constructor(
    ringers: Ringers,
    private readonly parties: MatchPartiesQuery,
    private readonly expireMatch: ExpireMatch,
    private readonly messages: MatchMessages,
  ) {
    ringers.register(this);
  }

  async ring(tx: Tx, clock: RunningClock, step: StepName, now: Date): Promise<void> {
    const { state, reason, tells }: MatchWait = MATCH_WAITS[clock.wait as Answered];
    const parties = await this.parties.run(tx, clock.subjectId);
    if (step === 'end') {
      const telling = state === 'invited' ? ofUnanswered(parties) : {};
      return this.expireMatch.run(tx, parties, [state], reason, now, telling);
    }
    const tell = tells[step];
    if (!tell) return;
    const [side, event] = tell;
    const eventId = await recordStep(tx, parties.matchId, event as Step, now);
    await this.messages[side](tx, event, { parties, eventId, now, usefulUntil: clock.endsAt });
  }

  async missing(tx: Tx, now: Date): Promise<NewClock[]> {
    const clocks: NewClock[] = [];
    for (const match of await unclockedMatches(tx)) {
      const clock = await clockOf(tx, match, match.state, match.stateSince, now);
      if (clock) clocks.push(clock);
    }
    return clocks;
  }
}

/** The group knows nothing yet of whom the centre asked; of the ladder's many asks nobody needs to be told. */
function ofUnanswered({ origin, askedBy }: MatchParties): Telling {
  if (origin === 'introduction') return { coordinators: 'introduction-unanswered' };
  return askedBy === 'ladder' ? { group: null } : {};
}
