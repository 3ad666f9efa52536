import { ChangeWishes, MyWishes } from '@app/notifications';
import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import { renderPage } from '../frame/render-page';
import { readWishes, wishValues } from './my-wishes.form';
import { MyWishesPage } from './my-wishes.page';

@Controller('me/notifications')
@May('choose what I am told')
export class MyWishesPages {
  constructor(
    private readonly myWishes: MyWishes,
    private readonly changeWishes: ChangeWishes,
  ) {}

  @Get()
  async read(@Query('done') done: unknown, @Ask() asked: Asked): Promise<string> {
    const view = await this.myWishes.run(asked.actor, asked.now);
    const form = { values: wishValues(view), problems: [] };
    return renderPage(createElement(MyWishesPage, { view, form, done: done === 'yes' }), asked);
  }

  @Post()
  async save(
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const view = await this.myWishes.run(asked.actor, asked.now);
    const { change, problems } = readWishes(body, view);
    if (problems.length > 0) {
      const page = createElement(MyWishesPage, { view, form: { values: body, problems }, done: false });
      return sendAgain(response, page, asked);
    }
    await this.changeWishes.run(change, asked.actor, asked.now);
    seeOther(response, '/me/notifications?done=yes');
  }
}
