import { CloseCalendar, MyCalendar, OpenCalendar } from '@app/notifications';
import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { renderPage } from '../frame/render-page';
import { CalendarPage } from './calendar.page';

@Controller('me/calendar')
@May('open my calendar')
export class CalendarPages {
  constructor(
    private readonly myCalendar: MyCalendar,
    private readonly openCalendar: OpenCalendar,
    private readonly closeCalendar: CloseCalendar,
  ) {}

  @Get()
  async mine(@Query('done') done: unknown, @Ask() asked: Asked): Promise<string> {
    const address = await this.myCalendar.run(asked.actor);
    return renderPage(createElement(CalendarPage, { address, done }), asked);
  }

  /** The first address, or another one. */
  @Post('address')
  async open(@Ask() { actor, now }: Asked, @Res() response: Response): Promise<void> {
    await this.openCalendar.run(actor, now);
    seeOther(response, '/me/calendar?done=opened');
  }

  @Post('closing')
  async close(@Ask() { actor, now }: Asked, @Res() response: Response): Promise<void> {
    await this.closeCalendar.run(actor, now);
    seeOther(response, '/me/calendar?done=closed');
  }
}
