import { Database } from '@app/database';
import { MatchHistoryQuery } from '@app/matches';
import { Controller, Get, Param } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { HistoryPage } from './history.page';

@Controller('matches/:id/history')
export class HistoryPages {
  constructor(
    private readonly database: Database,
    private readonly histories: MatchHistoryQuery,
  ) {}

  @Get()
  @May('read the history of a match')
  async read(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    const { actor } = asked;
    const history = await this.database.withActor(actor, (tx) => this.histories.run(tx, id, actor));
    return renderPage(createElement(HistoryPage, { history }), asked);
  }
}
