import {
  ClockHistoryQuery,
  clockSettings,
  isSettled,
  type Length,
  latest,
  lengthOf,
  type SteppedMoment,
  stepsOf,
  WAITS,
  type Wait,
  type WaitCount,
} from '@app/clocks';
import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

export interface ClockStep extends SteppedMoment {
  readonly length: Length;
  /** When the centre set it; `null` where the default stands. */
  readonly setAt: Date | null;
}

export interface ClockLine {
  readonly wait: Wait;
  readonly steps: readonly ClockStep[];
  readonly isSettled: boolean;
  readonly counts: Omit<WaitCount, 'wait'>;
}

const NOTHING = { begun: 0, running: 0, overdue: 0 };

/** All clocks with the lengths of now, and how many things went by them. */
@Injectable()
export class LoadClocks {
  constructor(private readonly history: ClockHistoryQuery) {}

  async run(tx: Tx, now: Date): Promise<ClockLine[]> {
    const settings = await clockSettings(tx);
    const counts = new Map((await this.history.counts(tx, now)).map((each) => [each.wait, each]));
    return (Object.keys(WAITS) as Wait[]).map((wait) => {
      const steps = stepsOf(wait).map((step): ClockStep => {
        const set = latest({ wait, step: step.step, moment: step.moment }, settings, now);
        const setAt = set && set.amount !== null ? set.changedAt : null;
        return { ...step, length: lengthOf(wait, step, settings, now), setAt };
      });
      return { wait, steps, isSettled: isSettled(wait), counts: counts.get(wait) ?? NOTHING };
    });
  }
}
