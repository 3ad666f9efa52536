import { DueClocksQuery } from '@app/clocks';
import { Database, Refusal, system } from '@app/database';
import { Injectable, Logger } from '@nestjs/common';
import { dueLadders, laddersToCheck } from './due-ladders.query';
import { RunWave } from './run-wave';
import { StopFilled } from './stop-filled';

const AT_ONCE = 50;
const LADDER = system('ladder');

/** Every minute: ends what is filled, then lets each ladder that is due ask its next wave. */
@Injectable()
export class RunWaves {
  private readonly logger = new Logger(RunWaves.name);

  constructor(
    private readonly database: Database,
    private readonly clocks: DueClocksQuery,
    private readonly runWave: RunWave,
    private readonly stopFilled: StopFilled,
  ) {}

  /**
   * @param at the time to go by; the database's own where it is not said
   * @returns how many residents were asked
   */
  async run(at?: Date): Promise<number> {
    const { now, check, due } = await this.database.withActor(LADDER, async (tx) => {
      const time = at ?? (await this.clocks.now(tx));
      return { now: time, check: await laddersToCheck(tx), due: await dueLadders(tx, time, AT_ONCE) };
    });
    for (const openingId of check) await this.stopFilled.run(openingId, now);
    let asked = 0;
    for (const openingId of due) asked += await this.one(openingId, now);
    return asked;
  }

  /** What stops one wave, a group that lapsed say, stops no other; it is tried again a minute later. */
  private async one(openingId: string, now: Date): Promise<number> {
    try {
      return await this.runWave.run(openingId, now);
    } catch (error) {
      this.logger.warn(
        `wave of ${openingId}: ${error instanceof Refusal ? error.code : (error as Error).message}`,
      );
      return 0;
    }
  }
}
