import { Database } from '@app/database';
import { AttendanceSheetsQuery, CheckIn, RecordAttendance, type SheetLine } from '@app/matches';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import {
  AttendanceBody,
  type AttendanceLineResponse,
  AttendanceSheetResponse,
  CheckInBody,
} from './after.dto';

@Controller('api/v1/sessions/:id')
export class AttendanceController {
  constructor(
    private readonly database: Database,
    private readonly sheets: AttendanceSheetsQuery,
    private readonly recordAttendance: RecordAttendance,
    private readonly checkIn: CheckIn,
  ) {}

  /** Who holds a place in a session, and what each side says of it. */
  @May('record attendance')
  @Get('attendance')
  async sheet(
    @Param('id', ParseUUIDPipe) id: string,
    @Ask() { actor, now }: Asked,
  ): Promise<AttendanceSheetResponse> {
    const sheet = await this.database.withActor(actor, (tx) => this.sheets.one(tx, id, actor, now));
    const { sessionId, openingId, title, startsAt, endsAt, lines } = sheet;
    return { sessionId, openingId, title, startsAt, endsAt, lines: lines.map(lineOf) };
  }

  /** The group's list; who is not in it is left as it stands. */
  @May('record attendance')
  @Put('attendance')
  @HttpCode(204)
  async record(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { lines }: AttendanceBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.recordAttendance.run(id, lines, actor, now);
  }

  /** The resident has read the code at the place. */
  @May('check in at the place')
  @Put('check-in')
  @HttpCode(204)
  async arrive(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { code }: CheckInBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.checkIn.run(id, code, actor, now);
  }
}

function lineOf({ matchId, name, place }: SheetLine): AttendanceLineResponse {
  const { placeId, group, resident, code, record } = place;
  const recorded = record && { state: record.state, minutes: record.minutes };
  return {
    placeId,
    matchId,
    name,
    group,
    resident,
    code,
    recorded,
    isConfirmed: record?.isConfirmed ?? false,
  };
}
