import { Database } from '@app/database';
import { FiguresQuery } from '@app/matches';
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
  ) {}

  @Get()
  async read(@Ask() asked: Asked): Promise<string> {
    const figures = await this.database.withActor(asked.actor, (tx) => this.figures.run(tx, asked.now));
    return renderPage(createElement(StatisticsPage, figures), asked);
  }
}
