import { ReadNeeds } from '@app/matches';
import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { May } from '../frame/may';
import { NeedsResponse } from './me.dto';

@Controller('api/v1/people/:id/needs')
export class NeedsController {
  constructor(private readonly readNeeds: ReadNeeds) {}

  /** What would help somebody to take part, in their own words. Each reading is written down. */
  @May('read what would help a person')
  @Get()
  @Header('Cache-Control', 'no-store')
  async read(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<NeedsResponse> {
    const { words } = await this.readNeeds.run(id, actor, now);
    return { words };
  }
}
