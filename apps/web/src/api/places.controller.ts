import { Database } from '@app/database';
import { TownsQuery } from '@app/places';
import { Controller, Get } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { May } from '../frame/may';
import { TownResponse } from './places.dto';

@May('read the public pages')
@Controller('api/v1/towns')
export class PlacesController {
  constructor(
    private readonly database: Database,
    private readonly towns: TownsQuery,
  ) {}

  /** Every town, in the order of its reading. */
  @Get()
  async list(@Ask() { actor }: Asked): Promise<TownResponse[]> {
    return this.database.withActor(actor, (tx) => this.towns.run(tx));
  }
}
