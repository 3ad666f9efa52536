import { Database } from '@app/database';
import { FiguresQuery, IndicatorsQuery } from '@app/matches';
import { Controller, Get } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { renderPage } from '../../frame/render-page';
import { StatisticsPage } from './statistics.page';

@Controller('desk/statistics')
@May('see the desk')
export class StatisticsPages {
  constructor(
    private readonly database: Database,
    private readonly figures: FiguresQuery,
    private readonly indicators: IndicatorsQuery,
  ) {}

  @Get()
  async read(@Ask() asked: Asked): Promise<string> {
    const { actor, now } = asked;
    const figures = await this.database.withActor(actor, async (tx) => ({
      ...(await this.figures.run(tx, now)),
      indicators: await this.indicators.run(tx, now),
    }));
    return renderPage(createElement(StatisticsPage, figures), asked);
  }
}
