import { Database } from '@app/database';
import {
  type AskingField,
  AskingPreview,
  type AskingProblem,
  type AskingSettings,
  askingProblems,
  SetAsking,
} from '@app/matches';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { Ask, type Asked } from '../../frame/asked';
import { checkBody, InvalidBody } from '../../frame/invalid-body';
import { May } from '../../frame/may';
import { LoadAsking } from '../../pages/admin/asking/load-asking';
import { CityAskingBody, CityAskingPreviewResponse, CityAskingResponse } from './asking.dto';

const POINTERS: Record<AskingField, string> = {
  'weekly-asks': '/weeklyAsks',
  'quiet-from': '/quietFrom',
  'quiet-until': '/quietUntil',
};

@Controller('api/v1/admin/asking')
@May('change the settings of the city')
export class CityAskingController {
  constructor(
    private readonly database: Database,
    private readonly asking: LoadAsking,
    private readonly setAsking: SetAsking,
    private readonly askingPreview: AskingPreview,
  ) {}

  /** How often residents are asked and when nothing is sent, for whoever has said nothing else. */
  @Get()
  async read(@Ask() asked: Asked): Promise<CityAskingResponse> {
    const { standing, changes, isQuiet } = await this.load(asked);
    const { weeklyAsks, quiet } = standing;
    const setAt = changes[0]?.changedAt ?? null;
    return { weeklyAsks, quietFrom: quiet.from, quietUntil: quiet.until, setAt, isQuiet };
  }

  /** Sets it at once, for what waits already too. */
  @Put()
  @HttpCode(204)
  async set(@Body(checkBody()) body: CityAskingBody, @Ask() { actor, now }: Asked): Promise<void> {
    refuse(await this.setAsking.run(settingsOf(body), actor, now));
  }

  /** What other settings would have made of the last 90 days; changes nothing. */
  @Post('preview')
  @HttpCode(200)
  async preview(
    @Body(checkBody()) body: CityAskingBody,
    @Ask() asked: Asked,
  ): Promise<CityAskingPreviewResponse> {
    const { ladder } = await this.load(asked);
    refuse(askingProblems(settingsOf(body), ladder.waveHours));
    return this.askingPreview.run(settingsOf(body), asked.actor, asked.now);
  }

  private load({ actor, now }: Asked) {
    return this.database.withActor(actor, (tx) => this.asking.run(tx, now));
  }
}

function settingsOf({ weeklyAsks, quietFrom, quietUntil }: CityAskingBody): AskingSettings {
  return { weeklyAsks, quiet: { from: quietFrom, until: quietUntil } };
}

function refuse(problems: readonly AskingProblem[]): void {
  if (problems.length === 0) return;
  throw new InvalidBody(problems.map(({ field, code }) => ({ pointer: POINTERS[field], code })));
}
