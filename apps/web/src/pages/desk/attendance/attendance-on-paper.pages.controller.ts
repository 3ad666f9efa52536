import { Database } from '@app/database';
import { AttendanceSheetsQuery } from '@app/matches';
import { Controller, Get } from '@nestjs/common';
import { createElement } from 'react';
import { areaOf } from '../../../frame/area-of';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { renderPage } from '../../frame/render-page';
import { AttendanceOnPaperPage } from './attendance-on-paper.page';

@Controller('desk/attendance')
@May('see the desk')
export class AttendanceOnPaperPages {
  constructor(
    private readonly database: Database,
    private readonly sheets: AttendanceSheetsQuery,
  ) {}

  @Get()
  async list(@Ask() asked: Asked): Promise<string> {
    const { actor, now } = asked;
    const sheets = await this.database.withActor(actor, (tx) => this.sheets.onPaper(tx, areaOf(actor), now));
    return renderPage(createElement(AttendanceOnPaperPage, { sheets }), asked);
  }
}
