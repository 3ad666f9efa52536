import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { NewClock } from './clock.statement';
import type { RunningClock } from './due-clocks.query';
import type { StepName, Wait } from './waits';

/** Takes the steps of some waits, in the transaction that moves their clock. */
export interface Ringer {
  readonly waits: readonly Wait[];
  /**
   * A step that changes its subject must do so under a condition and throw Refusal `already-answered` where the subject
   * has moved on: of two workers that ring at once, one comes too late.
   * @param step the latest one that is due; earlier ones that were slept through are not made up for
   * @returns `stays` where the case does not go on to whoever the step would bring it to
   */
  ring(tx: Tx, clock: RunningClock, step: StepName, now: Date): Promise<unknown>;
  /** Of what waits without a clock: written by an import or by an older version of the service. */
  missing?(tx: Tx, now: Date): Promise<readonly NewClock[]>;
}

/** Who takes the steps of which wait; each lib signs its own in. */
@Injectable()
export class Ringers {
  private readonly byWait = new Map<Wait, Ringer>();

  /** @throws when a wait has a ringer already */
  register(ringer: Ringer): void {
    for (const wait of ringer.waits) {
      if (this.byWait.has(wait)) throw new Error(`two ringers for ${wait}`);
      this.byWait.set(wait, ringer);
    }
  }

  get(wait: Wait): Ringer | null {
    return this.byWait.get(wait) ?? null;
  }

  get all(): readonly Ringer[] {
    return [...new Set(this.byWait.values())];
  }
}
