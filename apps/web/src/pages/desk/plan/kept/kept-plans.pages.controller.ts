import { KeepPlan, ThrowPlanAway } from '@app/matches';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../../frame/asked';
import { May } from '../../../../frame/may';
import { seeOther } from '../../../frame/answers';
import { IdPipe } from '../../../frame/id-pipe';
import { renderPage } from '../../../frame/render-page';
import { IntroduceLines } from '../introduce-lines';
import { planAddress, readLines, readPlanAsked, spanOf } from '../plan.form';
import { readTold, toldQuery } from '../told';
import { KeptPlanPage } from './kept-plan.page';
import { LoadKeptPlan } from './load-kept-plan';

type Fields = Record<string, unknown>;

/** Plans to come back to. */
@Controller('desk/plan/kept')
export class KeptPlanPages {
  constructor(
    private readonly load: LoadKeptPlan,
    private readonly keepPlan: KeepPlan,
    private readonly throwPlanAway: ThrowPlanAway,
    private readonly introduceLines: IntroduceLines,
  ) {}

  /** Made once more from the same wish, so that nobody keeps a line that was typed. */
  @May('make a plan')
  @Post()
  async keep(@Query() query: Fields, @Ask() asked: Asked, @Res() response: Response): Promise<void> {
    const wish = readPlanAsked(query, asked.now);
    const id = await this.keepPlan.run({ ...wish, ...spanOf(wish) }, asked.actor, asked.now);
    seeOther(response, id ? `/desk/plan/kept/${id}?done=kept` : `${planAddress(wish)}#plan`);
  }

  @May('make a plan')
  @Get(':id')
  async read(@Param('id', IdPipe) id: string, @Query() query: Fields, @Ask() asked: Asked): Promise<string> {
    const page = Number(/^[1-9]\d{0,3}$/.exec(String(query.page))?.[0] ?? 1);
    const kept = await this.load.one(id, page, asked);
    const shown = { page, ticked: query.tick === 'all', done: query.done, ...readTold(query) };
    return renderPage(createElement(KeptPlanPage, { ...kept, ...shown }), asked);
  }

  @May('introduce a resident')
  @Post(':id')
  async introduce(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const outcomes = await this.introduceLines.run(readLines(body.line), asked);
    seeOther(response, `/desk/plan/kept/${id}?${toldQuery(outcomes)}`);
  }

  @May('make a plan')
  @Post(':id/removal')
  async throwAway(
    @Param('id', IdPipe) id: string,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.throwPlanAway.run(id, asked.actor, asked.now);
    seeOther(response, '/desk/plan?done=thrown-away');
  }
}
