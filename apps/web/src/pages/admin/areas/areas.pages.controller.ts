import { Database, Refusal } from '@app/database';
import { type AreasOfCity, AreasQuery, MoveTown, NameArea } from '@app/matches';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { AreasPage } from './areas.page';
import { AreaPage, TownPage } from './town.page';

type Fields = Record<string, unknown>;

const DONE = ['moved', 'named'];

@Controller('admin/areas')
@May('change the settings of the city')
export class AreasPages {
  constructor(
    private readonly database: Database,
    private readonly areas: AreasQuery,
    private readonly moveTown: MoveTown,
    private readonly nameArea: NameArea,
  ) {}

  @Get()
  async all(@Query() { done }: Fields, @Ask() asked: Asked): Promise<string> {
    const city = await this.load(asked);
    const said = DONE.includes(String(done)) ? `admin.areas.done-${done}` : null;
    return renderPage(createElement(AreasPage, { ...city, done: said }), asked);
  }

  @Get('towns/:id')
  async town(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    const city = await this.load(asked);
    const { town, areaId } = townOf(city, id);
    const form = { values: { townArea: areaId ?? '' }, problems: [] };
    return renderPage(createElement(TownPage, { town, areas: city.areas, form, moving: null }), asked);
  }

  /** Says how many cases would move, or moves them. */
  @Post('towns/:id')
  async move(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { areas, ...city } = await this.load(asked);
    const { town } = townOf({ areas, ...city }, id);
    const wanted = areas.find((area) => area.id === body?.townArea)?.id ?? null;
    const values = { townArea: wanted ?? '' };
    if (!wanted && body?.townArea) {
      const form = { values, problems: [{ field: 'townArea', code: 'choose' }] };
      return sendAgain(response, createElement(TownPage, { town, areas, form, moving: null }), asked);
    }
    if (body?.do === 'save') {
      await this.moveTown.run(id, wanted, asked.actor, asked.now);
      return seeOther(response, '/admin/areas?done=moved');
    }
    const moving = await this.moveTown.preview(id, wanted, asked.actor);
    const page = createElement(TownPage, { town, areas, form: { values, problems: [] }, moving });
    response.status(200).type('html').send(renderPage(page, asked));
  }

  @Get(':id')
  async area(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    const area = areaOf(await this.load(asked), id);
    const form = { values: { committeeName: area.committeeName ?? '' }, problems: [] };
    return renderPage(createElement(AreaPage, { area, form }), asked);
  }

  @Post(':id')
  async name(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const area = areaOf(await this.load(asked), id);
    const name = typeof body?.committeeName === 'string' ? body.committeeName : '';
    if (name.length > 100) {
      const form = { values: body, problems: [{ field: 'committeeName', code: 'too-long' }] };
      return sendAgain(response, createElement(AreaPage, { area, form }), asked);
    }
    await this.nameArea.run(id, name, asked.actor, asked.now);
    seeOther(response, '/admin/areas?done=named');
  }

  private load({ actor }: Asked): Promise<AreasOfCity> {
    return this.database.withActor(actor, (tx) => this.areas.run(tx));
  }
}

function townOf({ areas, without }: AreasOfCity, id: string) {
  const area = areas.find(({ towns }) => towns.some((town) => town.id === id));
  const town = (area?.towns ?? without).find((each) => each.id === id);
  if (!town) throw new Refusal('town-unknown');
  return { town, areaId: area?.id ?? null };
}

function areaOf({ areas }: AreasOfCity, id: string) {
  const area = areas.find((each) => each.id === id);
  if (!area) throw new Refusal('area-unknown');
  return area;
}
