import { Database } from '@app/database';
import {
  SendAgain,
  staffArea,
  TellOtherwise,
  UndeliveredQuery,
  type UndeliveredRow,
  whyUndelivered,
} from '@app/notifications';
import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { May } from '../frame/may';
import { UndeliveredResponse } from './undelivered.dto';

@Controller('api/v1/desk/undelivered')
@May('make good what was not delivered')
export class UndeliveredController {
  constructor(
    private readonly database: Database,
    private readonly undelivered: UndeliveredQuery,
    private readonly tellOtherwise: TellOtherwise,
    private readonly sendAgain: SendAgain,
  ) {}

  /** Messages that did not arrive, by recipient: refused for good, given up, or in trouble for four hours. */
  @Get()
  async all(@Ask() { actor }: Asked): Promise<UndeliveredResponse[]> {
    const rows = await this.database.withActor(actor, (tx) => this.undelivered.all(tx, staffArea(actor)));
    return rows.map(responseOf);
  }

  /** They were told by telephone, by letter or in person. */
  @Put(':id/told')
  @HttpCode(204)
  async told(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.tellOtherwise.run(id, actor, now);
  }

  /** It is sent again from the beginning. */
  @Put(':id/again')
  @HttpCode(204)
  async again(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.sendAgain.run(id, actor, now);
  }
}

function responseOf({ personId: _, ...row }: UndeliveredRow): UndeliveredResponse {
  return { ...row, why: whyUndelivered(row.failure, row.failedAt !== null) };
}
