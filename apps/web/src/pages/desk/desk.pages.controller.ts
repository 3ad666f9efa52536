import { Database } from '@app/database';
import { Controller, Get, Query } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { renderPage } from '../frame/render-page';
import { DeskPage } from './desk-frame';
import { LoadDesk } from './load-desk';

@Controller('desk')
@May('see the desk')
export class DeskPages {
  constructor(
    private readonly database: Database,
    private readonly desk: LoadDesk,
  ) {}

  @Get()
  async all(@Query() query: Record<string, unknown>, @Ask() asked: Asked): Promise<string> {
    const desk = await this.database.withActor(asked.actor, (tx) => this.desk.run(tx, asked, query));
    return renderPage(createElement(DeskPage, { desk, done: query.done }), asked);
  }
}
