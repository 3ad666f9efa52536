import { Config } from '@app/config';
import { Database, Refusal } from '@app/database';
import {
  type AttendanceSheet,
  AttendanceSheetsQuery,
  attendanceCode,
  RecordAttendance,
  SendThanks,
} from '@app/matches';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { checkForm } from '../../frame/check-form';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import type { FormState } from '../frame/form-state';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { groupIdOf } from '../group/our-group';
import { among, linesIn, ThanksToSomeForm } from './attendance.form';
import { AttendancePage } from './attendance.page';
import { AttendanceCodePage } from './attendance-code.page';
import { AttendanceSheetPage } from './attendance-sheet.page';

type Fields = Record<string, unknown>;

/** The group's lists: who was there, the code that hangs at the place, and thanks. */
@Controller('group/attendance')
@May('record attendance')
export class AttendancePages {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly sheets: AttendanceSheetsQuery,
    private readonly recordAttendance: RecordAttendance,
    private readonly sendThanks: SendThanks,
  ) {}

  @Get()
  async all(@Query() query: Fields, @Ask() asked: Asked): Promise<string> {
    const { actor, now } = asked;
    const groupId = groupIdOf(actor, query.group);
    const sheets = await this.database.withActor(actor, (tx) => this.sheets.ofGroup(tx, groupId, now));
    return renderPage(createElement(AttendancePage, { sheets }), asked);
  }

  @Get(':id')
  async one(@Param('id', IdPipe) id: string, @Query() query: Fields, @Ask() asked: Asked): Promise<string> {
    return renderPage(sheetPage(await this.load(id, asked), query.done), asked);
  }

  @Post(':id')
  async record(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { lines } = await this.load(id, asked);
    const places = lines.map(({ place }) => place.placeId);
    await this.recordAttendance.run(id, linesIn(body, places), asked.actor, asked.now);
    seeOther(response, `/group/attendance/${id}?done=recorded`);
  }

  @Get(':id/code')
  async code(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    const sheet = await this.load(id, asked);
    const code = attendanceCode(id, this.config.sessionSecret as string);
    const address = `${this.config.publicUrl}/attend/${id}/${code}`;
    return renderPage(createElement(AttendanceCodePage, { sheet, address }), asked);
  }

  @Post(':id/thanks')
  async thank(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const sheet = await this.load(id, asked);
    const { form, problems } = checkForm(ThanksToSomeForm, body);
    if (problems.length > 0)
      return sendAgain(response, sheetPage(sheet, null, { values: body, problems }), asked);
    const all = sheet.lines.map(({ matchId }) => matchId);
    for (const matchId of among(form.matches, all)) await this.thankOnce(matchId, form.thanks, asked);
    seeOther(response, `/group/attendance/${id}?done=thanked`);
  }

  /** Of two members who thank at once, one does; the other has nothing left to do. */
  private async thankOnce(matchId: string, words: string, { actor, now }: Asked): Promise<void> {
    await this.sendThanks.run(matchId, words, actor, now).catch((error: unknown) => {
      if (!(error instanceof Refusal) || error.code !== 'already-thanked') throw error;
    });
  }

  private load(id: string, { actor, now }: Asked): Promise<AttendanceSheet> {
    return this.database.withActor(actor, (tx) => this.sheets.one(tx, id, actor, now));
  }
}

function sheetPage(sheet: AttendanceSheet, done: unknown, thanks: FormState | null = null): ReactElement {
  return createElement(AttendanceSheetPage, { sheet, done, thanks });
}
