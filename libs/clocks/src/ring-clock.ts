import { Database, Refusal, system } from '@app/database';
import { Injectable } from '@nestjs/common';
import { moveClock } from './clock.statement';
import { clockSettings } from './clock-settings.query';
import { DueClocksQuery } from './due-clocks.query';
import { Ringers } from './ringers';
import { timesOfWait } from './times-of-wait';
import type { Owner, StepName } from './waits';

const CLOCK = system('clock');

/** With these steps the case goes on to somebody else, who has it until it ends. */
const NEW_OWNERS: Partial<Record<StepName, Owner>> = { desk: 'coordinator', head: 'head-coordinator' };

/** Takes the step that is due for one waiting thing. Safe to run twice: the clock's own row decides. */
@Injectable()
export class RingClock {
  constructor(
    private readonly database: Database,
    private readonly clocks: DueClocksQuery,
    private readonly ringers: Ringers,
  ) {}

  /** @returns whether a step was taken */
  async run(id: string, now: Date): Promise<boolean> {
    try {
      return await this.ring(id, now);
    } catch (error) {
      // Somebody answered, or another worker rang, between the look and the step: then there is nothing to do.
      if (error instanceof Refusal && error.code === 'already-answered') return false;
      throw error;
    }
  }

  private async ring(id: string, now: Date): Promise<boolean> {
    return this.database.withActor(CLOCK, async (tx) => {
      const clock = await this.clocks.one(tx, id, now);
      const ringer = clock && this.ringers.get(clock.wait);
      if (!clock || !ringer) return false;
      const times = timesOfWait(clock.wait, clock, await clockSettings(tx));
      const end = { step: 'end' as const, at: clock.endsAt };
      const ahead = [...times.filter(({ step, at }) => step !== 'end' && at < clock.endsAt), end];
      const due = ahead.filter(({ at }) => at <= now).at(-1) ?? clock;
      const next = due.step === 'end' ? null : (ahead.find(({ at }) => at > now) ?? end);
      const outcome = await ringer.ring(tx, clock, due.step, now);
      const owner = outcome === 'stays' ? null : (NEW_OWNERS[due.step] ?? null);
      // The subject first, its clock after: whoever answers takes the locks in the same order.
      if (!(await moveClock(tx, clock, next, owner, now)) && next) throw new Refusal('already-answered');
      return true;
    });
  }
}
