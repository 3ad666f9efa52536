import { Database } from '@app/database';
import { ApproveMatch, DeclineMatch, DeskQuery } from '@app/matches';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { areaOf } from '../frame/area-of';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { DeclineBody, DeskRowResponse } from './matches.dto';

@Controller('api/v1')
export class DeskController {
  constructor(
    private readonly database: Database,
    private readonly desk: DeskQuery,
    private readonly approveMatch: ApproveMatch,
    private readonly declineMatch: DeclineMatch,
  ) {}

  /** What waits for the coordinator, oldest first. */
  @May('see the desk')
  @Get('desk')
  async waiting(@Ask() { actor }: Asked): Promise<DeskRowResponse[]> {
    return this.database.withActor(actor, (tx) => this.desk.run(tx, areaOf(actor)));
  }

  /** The resident holds a place in each session from now on. */
  @May('approve a match')
  @Put('matches/:id/approval')
  @HttpCode(204)
  async approve(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.approveMatch.run(id, actor, now);
  }

  /** Not approved; both sides hear the reason. */
  @May('approve a match')
  @Put('matches/:id/disapproval')
  @HttpCode(204)
  async decline(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) body: DeclineBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.declineMatch.run(id, body, actor, now);
  }
}
