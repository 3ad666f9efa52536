import { Config } from '@app/config';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { ladderSettings } from '../ladder/ladder-settings.query';
import { AskingHistoryQuery } from './asking-history.query';
import { type AskingSettings, askingSettings } from './asking-settings.query';
import { type NightMessages, nightMessages } from './night-messages';
import { type ReplayedAsks, replayAsks } from './replay-asks';

const DAYS_MS = 90 * 86_400_000;

/** What other settings would have made of the last 90 days. */
export interface AskingOutcome {
  /** Asks to residents who go by the city's budget. */
  readonly asks: number;
  /** Asks to those who chose a number of their own: nothing changes for them. */
  readonly ownAsks: number;
  readonly now: ReplayedAsks;
  readonly tried: ReplayedAsks;
  readonly messages: NightMessages;
}

/** Tries other settings on what really happened; changes nothing. */
@Injectable()
export class AskingPreview {
  constructor(
    private readonly database: Database,
    private readonly history: AskingHistoryQuery,
    private readonly config: Config,
  ) {}

  /**
   * @param wanted without problems
   * @throws Refusal `not-allowed`
   */
  async run(wanted: AskingSettings, actor: Actor, now: Date): Promise<AskingOutcome> {
    if (actor.kind !== 'account' || actor.staff?.role !== 'administrator') throw new Refusal('not-allowed');
    const { standing, history, coolDownDays } = await this.database.withActor(actor, async (tx) => ({
      standing: await askingSettings(tx, this.config.quietHours),
      history: await this.history.run(tx, now),
      coolDownDays: (await ladderSettings(tx)).coolDownDays,
    }));
    const since = now.getTime() - DAYS_MS;
    const replay = ({ weeklyAsks }: AskingSettings) =>
      replayAsks(history.asks, weeklyAsks, coolDownDays, since);
    return {
      asks: history.asks.filter(({ askedAt }) => askedAt >= since).length,
      ownAsks: history.ownAsks,
      ...{ now: replay(standing), tried: replay(wanted) },
      messages: nightMessages(history.messages, standing.quiet, wanted.quiet),
    };
  }
}
