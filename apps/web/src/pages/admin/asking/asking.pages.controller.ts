import { Config } from '@app/config';
import { Database } from '@app/database';
import { AsksOfCityQuery, ladderSettings } from '@app/matches';
import { Controller, Get } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { renderPage } from '../../frame/render-page';
import { AskingPage } from './asking.page';

@Controller('admin/asking')
@May('change the settings of the city')
export class AskingPages {
  constructor(
    private readonly database: Database,
    private readonly asks: AsksOfCityQuery,
    private readonly config: Config,
  ) {}

  @Get()
  async show(@Ask() asked: Asked): Promise<string> {
    const { actor, now } = asked;
    const found = await this.database.withActor(actor, async (tx) => ({
      settings: await ladderSettings(tx),
      asks: await this.asks.run(tx, now),
    }));
    return renderPage(createElement(AskingPage, { ...found, quiet: this.config.quietHours }), asked);
  }
}
