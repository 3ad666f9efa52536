import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther } from '../../frame/answers';
import { listOf } from '../../frame/form-state';
import { renderPage } from '../../frame/render-page';
import { IntroduceLines } from './introduce-lines';
import { LoadPlan } from './load-plan';
import { planAddress, readLines, readPlanAsked } from './plan.form';
import { PlanPage } from './plan.page';

type Fields = Record<string, unknown>;

/** As many refusals are told one by one in the address. */
const MOST_TOLD = 20;

@Controller('desk/plan')
export class PlanPages {
  constructor(
    private readonly load: LoadPlan,
    private readonly introduceLines: IntroduceLines,
  ) {}

  @May('make a plan')
  @Get()
  async read(@Query() query: Fields, @Ask() asked: Asked): Promise<string> {
    const wish = readPlanAsked(query, asked.now);
    const gaps = await this.load.gaps(asked);
    const opened = await this.load.opened(query.gap ?? gaps[0]?.openingId, asked);
    const isAsked = query.from !== undefined && !wish.isPeriodWrong;
    const plan = isAsked ? await this.load.made(wish, asked) : null;
    const refused = new Map(listOf(query.look).map((each) => each.split('_') as [string, string]));
    const props = { wish, gaps, opened, plan, refused, introduced: Number(query.introduced) || 0 };
    return renderPage(createElement(PlanPage, { ...props, ticked: query.tick === 'all' }), asked);
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
    const outcomes = [...(await this.introduceLines.run(readLines(body.line), asked))];
    const refused = outcomes.filter(([, outcome]) => outcome !== 'introduced');
    const address = planAddress(readPlanAsked(query, asked.now), {
      introduced: String(outcomes.length - refused.length),
    });
    const look = refused.slice(0, MOST_TOLD).map(([{ personId, openingId }, code]) => {
      return `&look=${personId}.${openingId}_${encodeURIComponent(code)}`;
    });
    seeOther(response, `${address}${look.join('')}#plan`);
  }
}
