import { Database } from '@app/database';
import { CheckIn, PlaceToAttendQuery } from '@app/matches';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { ArrivalPage } from './arrival.page';

/** The address in the code at the place. To open it changes nothing: telephones look ahead. */
@Controller('attend/:id/:code')
export class ArrivalPages {
  constructor(
    private readonly database: Database,
    private readonly places: PlaceToAttendQuery,
    private readonly checkIn: CheckIn,
  ) {}

  @Get()
  @May('check in at the place')
  async read(
    @Param('id', IdPipe) id: string,
    @Param('code') code: string,
    @Ask() asked: Asked,
  ): Promise<string> {
    const { actor, now } = asked;
    const place = await this.database.withActor(actor, (tx) => this.places.run(tx, id, code, actor, now));
    return renderPage(createElement(ArrivalPage, { place, action: addressOf(id, code) }), asked);
  }

  @Post()
  @May('check in at the place')
  async arrive(
    @Param('id', IdPipe) id: string,
    @Param('code') code: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.checkIn.run(id, code, actor, now);
    seeOther(response, addressOf(id, code));
  }
}

function addressOf(id: string, code: string): string {
  return `/attend/${id}/${encodeURIComponent(code)}`;
}
