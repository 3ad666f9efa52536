import { Config } from '@app/config';
import type { Tx } from '@app/database';
import type { LadderSettings } from '@app/ladder';
import {
  type AskingChange,
  type AskingSettings,
  type AsksOfCity,
  AsksOfCityQuery,
  askingChanges,
  askingSettings,
  defaultAsking,
  ladderSettings,
} from '@app/matches';
import { Injectable } from '@nestjs/common';

export interface CityAsking {
  readonly standing: AskingSettings;
  /** What holds where nothing is set. */
  readonly usual: AskingSettings;
  /** The newest first. */
  readonly changes: readonly AskingChange[];
  /** The server lets messages wait for the morning at all; the demo's does not. */
  readonly isQuiet: boolean;
  readonly ladder: LadderSettings;
  readonly asks: AsksOfCity;
}

/** How the city asks, as it stands. */
@Injectable()
export class LoadAsking {
  constructor(
    private readonly asks: AsksOfCityQuery,
    private readonly config: Config,
  ) {}

  async run(tx: Tx, now: Date): Promise<CityAsking> {
    const server = this.config.quietHours;
    return {
      standing: await askingSettings(tx, server),
      usual: defaultAsking(server),
      changes: await askingChanges(tx, server),
      isQuiet: server !== null,
      ladder: await ladderSettings(tx),
      asks: await this.asks.run(tx, now),
    };
  }
}
