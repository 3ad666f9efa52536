import { CorrectNeeds, ReadNeeds } from '@app/matches';
import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { NeedsResponse } from './me.dto';
import { NeedsToldBody } from './proxy.dto';

@Controller('api/v1/people/:id/needs')
export class NeedsController {
  constructor(
    private readonly readNeeds: ReadNeeds,
    private readonly correctNeeds: CorrectNeeds,
  ) {}

  /** What would help somebody to take part, in their own words. Each reading is written down. */
  @May('read what would help a person')
  @Get()
  @Header('Cache-Control', 'no-store')
  async read(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<NeedsResponse> {
    const { words } = await this.readNeeds.run(id, actor, now);
    return { words };
  }

  /** Writes down anew what somebody without an account told the centre; an empty text takes it back. The person is told. */
  @May('correct what would help a person')
  @Put()
  @HttpCode(204)
  async correct(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { words, toldBy }: NeedsToldBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.correctNeeds.run(id, words, toldBy, actor, now);
  }
}
