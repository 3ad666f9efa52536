import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther } from '../../frame/answers';
import { renderPage } from '../../frame/render-page';
import { IntroduceLines } from './introduce-lines';
import { LoadKeptPlan } from './kept/load-kept-plan';
import { LoadGaps } from './load-gaps';
import { LoadPlan } from './load-plan';
import { planAddress, readLines, readPlanAsked } from './plan.form';
import { PlanPage } from './plan.page';
import { readTold, toldQuery } from './told';

type Fields = Record<string, unknown>;

@Controller('desk/plan')
export class PlanPages {
  constructor(
    private readonly load: LoadPlan,
    private readonly gaps: LoadGaps,
    private readonly kept: LoadKeptPlan,
    private readonly introduceLines: IntroduceLines,
  ) {}

  @May('make a plan')
  @Get()
  async read(@Query() query: Fields, @Ask() asked: Asked): Promise<string> {
    const wish = readPlanAsked(query, asked.now);
    const shown = await this.shownGaps(query, asked);
    const isAsked = query.from !== undefined && !wish.isPeriodWrong;
    const plan = isAsked ? await this.load.made(wish, asked) : null;
    const props = {
      ...shown,
      wish,
      plan,
      kept: await this.kept.all(asked),
      done: query.done,
      ...readTold(query),
    };
    return renderPage(createElement(PlanPage, { ...props, ticked: query.tick === 'all' }), asked);
  }

  private async shownGaps({ view, gap }: Fields, asked: Asked) {
    if (view === 'week') return { gaps: [], opened: null, week: await this.gaps.week(asked) };
    const gaps = await this.gaps.rows(asked);
    return { gaps, opened: await this.gaps.opened(gap ?? gaps[0]?.openingId, asked), week: null };
  }

  /** Each line that was ticked, as it was seen: the sessions of the plan and no others. */
  @May('introduce a resident')
  @Post()
  async introduce(
    @Query() query: Fields,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const outcomes = await this.introduceLines.run(readLines(body.line), asked);
    seeOther(response, `${planAddress(readPlanAsked(query, asked.now))}&${toldQuery(outcomes)}#plan`);
  }
}
