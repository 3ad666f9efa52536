import { Config } from '@app/config';
import { Database, system, type Tx } from '@app/database';
import {
  type Chosen,
  chooseWave,
  isQuiet,
  isQuietHour,
  type LadderSettings,
  type Night,
  nextWave,
  stillAwaited,
} from '@app/ladder';
import { dayAt, dayNumber, tieBreak } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { askingSettings } from '../city-asking/asking-settings.query';
import { OpeningsToMatchQuery } from '../openings-to-match.query';
import { AskWave } from './ask-wave';
import { type Awaited, awaited } from './awaited.query';
import { type Choosing, eligiblePeople, type LadderCandidate } from './choose-people';
import { Ladder, LadderWave } from './ladder.entities';
import { haltLadder, takeDueLadder } from './ladder.statement';
import { ladderSettings } from './ladder-settings.query';
import { learnt, worthOf } from './learnt.query';
import { openPlaces } from './need';

const HOUR_MS = 3_600_000;
/** Where it is urgent a wave goes out every other hour of the day, and half of the yeses are hoped for sooner. */
const URGENT_HOURS = [8, 10, 12, 14, 16, 18, 20];
const URGENT_ANSWER_HOURS = 4;

/** One wave of one opening's ladder, in one transaction: whole or not at all, and by one worker. */
@Injectable()
export class RunWave {
  constructor(
    private readonly database: Database,
    private readonly openings: OpeningsToMatchQuery,
    private readonly askWave: AskWave,
    private readonly config: Config,
  ) {}

  /** @returns how many were asked; 0 where no wave is due */
  async run(openingId: string, now: Date): Promise<number> {
    return this.database.withActor(system('ladder'), async (tx) => {
      const ladder = await takeDueLadder(tx, openingId, now);
      if (!ladder) return 0;
      const { quiet } = await askingSettings(tx, this.config.quietHours);
      const settings = settingsFor(ladder, await ladderSettings(tx), quiet);
      if (isQuiet(now, quiet)) return this.later(tx, openingId, nextWave(now, settings.waveHours));
      return this.wave(tx, ladder, settings, now);
    });
  }

  private async later(tx: Tx, openingId: string, nextWaveAt: Date): Promise<0> {
    await tx.manager.update(Ladder, { openingId }, { nextWaveAt });
    return 0;
  }

  private async wave(tx: Tx, ladder: Ladder, settings: LadderSettings, now: Date): Promise<number> {
    const { openingId } = ladder;
    const found = await this.openings.one(tx, openingId);
    const open = found && openPlaces(found.opening, now);
    if (!found || !open || open.sessions === 0 || !found.opening.published) {
      await haltLadder(tx, openingId, 'ended', now);
      return 0;
    }
    const choosing = {
      openingId,
      opening: found.opening,
      openSessions: open.sessions,
      settings,
      learnt: await learnt(tx),
    };
    return this.choose(tx, ladder, choosing, open.free, now);
  }

  private async choose(tx: Tx, ladder: Ladder, choosing: Choosing, free: number, now: Date): Promise<number> {
    const { openingId, opening, settings } = choosing;
    const worth = await worthOf(tx, openingId);
    const expected = yeses(await awaited(tx, openingId, now), settings, now);
    const { eligible, rested } = await eligiblePeople(tx, choosing, now);
    const day = dayNumber(dayAt(now.getTime()));
    const tie = (number: number) => tieBreak(number, opening.number, day);
    const chosen = chooseWave(
      { freePlaces: free, awaited: expected, worth },
      rested,
      settings.silentDays,
      tie,
    );
    const wave = ladder.waves + 1;
    await tx.manager.update(
      Ladder,
      { openingId },
      { waves: wave, nextWaveAt: nextWave(now, settings.waveHours) },
    );
    const figures = { freePlaces: free, awaited: expected, worth, eligible, rested: rested.length };
    await tx.manager.insert(LadderWave, { openingId, wave, at: now, ...figures, ...sizeOf(chosen) });
    return this.askWave.run(tx, { openingId, wave, worth, urgent: ladder.urgent, settings }, chosen, now);
  }
}

function settingsFor({ urgent }: Ladder, settings: LadderSettings, night: Night): LadderSettings {
  if (!urgent) return settings;
  const byDay = URGENT_HOURS.filter((hour) => !isQuietHour(hour, night));
  return {
    ...settings,
    waveHours: byDay.length > 0 ? byDay : URGENT_HOURS,
    answerHours: URGENT_ANSWER_HOURS,
  };
}

/** Places that those who were asked, or have said yes, are still expected to fill. */
function yeses({ underWay, asks }: Awaited, { answerHours }: LadderSettings, now: Date): number {
  const hours = (askedAt: Date) => (now.getTime() - askedAt.getTime()) / HOUR_MS;
  return asks.reduce(
    (sum, { answerRate, places, askedAt }) =>
      sum + places * stillAwaited(answerRate, hours(askedAt), answerHours),
    underWay,
  );
}

function sizeOf(chosen: readonly Chosen<LadderCandidate>[]): { asked: number; expected: number } {
  const expected = chosen.reduce((sum, { answerRate, places }) => sum + answerRate * places, 0);
  return { asked: chosen.length, expected };
}
