import { Database } from '@app/database';
import { GatheringPlacesQuery, TownsQuery } from '@app/places';
import { Controller, Get, Query } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { renderPage } from '../../frame/render-page';
import type { Query as Search } from '../search.form';
import { GatheringPlacesPage } from './gathering-places.page';
import { placesOf } from './places-of';

/** 集いの場: where people come together without applying. */
@Controller('gathering-places')
@May('read the public pages')
export class GatheringPlacesPages {
  constructor(
    private readonly database: Database,
    private readonly places: GatheringPlacesQuery,
    private readonly towns: TownsQuery,
  ) {}

  @Get()
  async list(@Query() query: Search, @Ask() asked: Asked): Promise<string> {
    return this.database.withActor(asked.actor, async (tx) => {
      const all = await this.places.run(tx);
      const props = { query, all, shown: placesOf(all, query), towns: await this.towns.run(tx) };
      return renderPage(createElement(GatheringPlacesPage, props), asked);
    });
  }
}
