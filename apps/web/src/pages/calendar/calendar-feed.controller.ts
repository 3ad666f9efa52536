import { ReadCalendarFeed } from '@app/notifications';
import { Controller, Get, Header, Param } from '@nestjs/common';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';

/** Read by calendar programs, which send no cookie: the address is the key. */
@Controller('calendar/:file')
@May('read a calendar by its address')
export class CalendarFeedController {
  constructor(private readonly feed: ReadCalendarFeed) {}

  @Get()
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Cache-Control', 'private, no-cache')
  @Header('X-Robots-Tag', 'noindex')
  async read(@Param('file') file: string, @Ask() { now }: Asked): Promise<string> {
    return this.feed.run(file.replace(/\.ics$/, ''), now);
  }
}
