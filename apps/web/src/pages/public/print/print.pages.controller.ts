import { Config } from '@app/config';
import { Database } from '@app/database';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { renderPage } from '../../frame/render-page';
import { centreOf } from '../centre-of';
import type { Query as Search } from '../search.form';
import { LoadSheet } from './load-sheet';
import { SheetPage } from './sheet.page';
import { sheetText } from './sheet-text';

/** 「ボランティアさん出番です！」: a search to hang up, to take along, to read out. */
@Controller('openings')
@May('read the public pages')
export class PrintPages {
  constructor(
    private readonly database: Database,
    private readonly load: LoadSheet,
    private readonly config: Config,
  ) {}

  @Get('print')
  async sheet(@Query() query: Search, @Ask() asked: Asked): Promise<string> {
    const sheet = await this.database.withActor(asked.actor, (tx) => this.load.run(tx, query, asked));
    const centre = centreOf(this.config, asked.demo);
    return renderPage(createElement(SheetPage, { sheet, centre }), asked);
  }

  @Get('print.txt')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  async text(@Query() query: Search, @Ask() asked: Asked): Promise<string> {
    const sheet = await this.database.withActor(asked.actor, (tx) => this.load.run(tx, query, asked));
    return sheetText(sheet, centreOf(this.config, asked.demo), asked);
  }
}
