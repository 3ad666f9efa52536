import { Database, system } from '@app/database';
import { Injectable, Logger } from '@nestjs/common';
import { postponeClock } from './clock.statement';
import { DueClocksQuery } from './due-clocks.query';
import { RingClock } from './ring-clock';

const AT_ONCE = 500;
const CLOCK = system('clock');

/** Rings whatever is due, the longest overdue first; any worker may run it, several at once, or after a long stop. */
@Injectable()
export class RingDueClocks {
  private readonly logger = new Logger(RingDueClocks.name);

  constructor(
    private readonly database: Database,
    private readonly clocks: DueClocksQuery,
    private readonly ringClock: RingClock,
  ) {}

  /**
   * @param at the time to go by; the database's own where it is not said
   * @returns how many steps were taken
   */
  async run(at?: Date): Promise<number> {
    const { now, due } = await this.database.withActor(CLOCK, async (tx) => {
      const time = at ?? (await this.clocks.now(tx));
      return { now: time, due: await this.clocks.run(tx, time, AT_ONCE) };
    });
    let taken = 0;
    for (const id of due) if (await this.ring(id, now)) taken += 1;
    return taken;
  }

  private async ring(id: string, now: Date): Promise<boolean> {
    try {
      return await this.ringClock.run(id, now);
    } catch (error) {
      this.logger.error(`clock ${id}: not rung`);
      this.logger.error(error);
      await this.database.withActor(CLOCK, (tx) => postponeClock(tx, id, now));
      return false;
    }
  }
}
