import { Database, Refusal } from '@app/database';
import { type IndicatorLine, IndicatorsQuery, isIndicator, SetTarget } from '@app/matches';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { renderPage } from '../../frame/render-page';
import { targetFormProblems, targetTyped, targetValues } from './target.form';
import { TargetPage } from './target.page';
import { TargetsPage } from './targets.page';

type Fields = Record<string, unknown>;

@Controller('admin/targets')
@May('change the settings of the city')
export class TargetsPages {
  constructor(
    private readonly database: Database,
    private readonly indicators: IndicatorsQuery,
    private readonly setTarget: SetTarget,
  ) {}

  @Get()
  async all(@Query() { done }: Fields, @Ask() asked: Asked): Promise<string> {
    const said = done === 'saved' ? 'admin.targets.saved' : null;
    return renderPage(createElement(TargetsPage, { lines: await this.lines(asked), done: said }), asked);
  }

  @Get(':indicator')
  async one(@Param('indicator') name: string, @Ask() asked: Asked): Promise<string> {
    const line = await this.line(name, asked);
    const form = { values: targetValues(line.target), problems: [] };
    return renderPage(createElement(TargetPage, { line, form }), asked);
  }

  @Post(':indicator')
  async save(
    @Param('indicator') name: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const line = await this.line(name, asked);
    const wanted = targetTyped(body ?? {});
    const problems = await this.setTarget.run(line.indicator, wanted, asked.actor, asked.now);
    if (problems.length === 0) return seeOther(response, '/admin/targets?done=saved');
    const form = { values: body ?? {}, problems: targetFormProblems(problems) };
    sendAgain(response, createElement(TargetPage, { line, form }), asked);
  }

  private async line(name: string, asked: Asked): Promise<IndicatorLine> {
    const lines = isIndicator(name) ? await this.lines(asked) : [];
    const found = lines.find(({ indicator }) => indicator === name);
    if (!found) throw new Refusal('not-found');
    return found;
  }

  private lines({ actor, now }: Asked): Promise<IndicatorLine[]> {
    return this.database.withActor(actor, (tx) => this.indicators.run(tx, now));
  }
}
