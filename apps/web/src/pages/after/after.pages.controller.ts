import { ConfirmPlace, SayAttendance } from '@app/matches';
import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { IdPipe } from '../frame/id-pipe';
import { readWord } from './word.form';

/** What a resident answers on the card of an activity. */
@Controller('me/activities/:id')
export class AfterPages {
  constructor(
    private readonly confirmPlace: ConfirmPlace,
    private readonly sayAttendance: SayAttendance,
  ) {}

  @Post('confirmation')
  @May('say that I come')
  async confirm(
    @Param('id', IdPipe) id: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.confirmPlace.run(id, actor, now);
    seeOther(response, '/me/activities?done=confirmed');
  }

  /** The id is that of a held place. */
  @Post('word')
  @May('say how long I was there')
  async word(
    @Param('id', IdPipe) id: string,
    @Body() body: unknown,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.sayAttendance.run(id, readWord(body), actor, now);
    seeOther(response, '/me/activities?done=word');
  }
}
