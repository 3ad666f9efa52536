import { Database, system } from '@app/database';
import { Injectable, Logger } from '@nestjs/common';
import { startClock } from './clock.statement';
import { DueClocksQuery } from './due-clocks.query';
import { Ringers } from './ringers';

const CLOCK = system('clock');

/** Starts the clock of whatever waits without one, so that nothing that came in by another way waits for ever. */
@Injectable()
export class StartMissingClocks {
  private readonly logger = new Logger(StartMissingClocks.name);

  constructor(
    private readonly database: Database,
    private readonly clocks: DueClocksQuery,
    private readonly ringers: Ringers,
  ) {}

  /**
   * @param at the time to go by; the database's own where it is not said
   * @returns how many clocks were started
   */
  async run(at?: Date): Promise<number> {
    const started = await this.database.withActor(CLOCK, async (tx) => {
      const now = at ?? (await this.clocks.now(tx));
      let count = 0;
      for (const ringer of this.ringers.all) {
        const missing = (await ringer.missing?.(tx, now)) ?? [];
        for (const clock of missing) await startClock(tx, clock);
        count += missing.length;
      }
      return count;
    });
    if (started > 0) this.logger.warn(`${started} things waited without a clock`);
    return started;
  }
}
