import { Database } from '@app/database';
import { SendAgain, staffArea, TellOtherwise, UndeliveredQuery } from '@app/notifications';
import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther } from '../../frame/answers';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { GoOn } from '../go-on';
import { LoadDesk } from '../load-desk';
import { UndeliveredPage } from './undelivered.page';

type Fields = Record<string, unknown>;

/** What could not be delivered, case by case. */
@Controller('desk/undelivered/:id')
@May('make good what was not delivered')
export class UndeliveredPages {
  constructor(
    private readonly database: Database,
    private readonly desk: LoadDesk,
    private readonly undelivered: UndeliveredQuery,
    private readonly tellOtherwise: TellOtherwise,
    private readonly sendAgain: SendAgain,
    private readonly goOn: GoOn,
  ) {}

  @Get()
  async read(@Param('id', IdPipe) id: string, @Query() query: Fields, @Ask() asked: Asked): Promise<string> {
    const { actor } = asked;
    const page = await this.database.withActor(actor, async (tx) => {
      const row = await this.undelivered.one(tx, id, staffArea(actor));
      const desk = await this.desk.run(tx, asked, query);
      return createElement(UndeliveredPage, { desk, row, done: query.done });
    });
    return renderPage(page, asked);
  }

  @Post('told')
  async told(
    @Param('id', IdPipe) id: string,
    @Query() query: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const answer = async () => {
      await this.tellOtherwise.run(id, asked.actor, asked.now);
      return 'told';
    };
    seeOther(response, await this.goOn.after(id, query, asked, answer));
  }

  @Post('again')
  async again(
    @Param('id', IdPipe) id: string,
    @Query() query: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const answer = async () => {
      await this.sendAgain.run(id, asked.actor, asked.now);
      return 'sent-again';
    };
    seeOther(response, await this.goOn.after(id, query, asked, answer));
  }
}
