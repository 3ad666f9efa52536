import { Database } from '@app/database';
import { AreasQuery, MoveTown } from '@app/matches';
import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Ask, type Asked } from '../../frame/asked';
import { checkBody } from '../../frame/invalid-body';
import { May } from '../../frame/may';
import { AreasResponse, MovedCasesResponse, TownAreaBody } from './areas.dto';

@Controller('api/v1/admin')
@May('change the settings of the city')
export class AreasController {
  constructor(
    private readonly database: Database,
    private readonly areas: AreasQuery,
    private readonly moveTown: MoveTown,
  ) {}

  /** The community areas with their towns. */
  @Get('areas')
  async all(@Ask() { actor }: Asked): Promise<AreasResponse> {
    return this.database.withActor(actor, (tx) => this.areas.run(tx));
  }

  /** Gives a town to another area, or says how many cases that would move. */
  @Put('towns/:id/area')
  async move(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { areaId, preview = false }: TownAreaBody,
    @Ask() { actor, now }: Asked,
  ): Promise<MovedCasesResponse> {
    if (preview) return { moved: await this.moveTown.preview(id, areaId, actor) };
    return { moved: await this.moveTown.run(id, areaId, actor, now) };
  }
}
