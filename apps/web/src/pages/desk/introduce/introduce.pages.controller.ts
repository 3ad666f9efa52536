import { Database, Refusal } from '@app/database';
import { IntroduceResident } from '@app/matches';
import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther } from '../../frame/answers';
import { isId } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { IntroducePage } from './introduce.page';
import { LoadIntroduce } from './load-introduce';

type Typed = Record<string, unknown>;

@Controller('desk/introduce')
@May('introduce a resident')
export class IntroducePages {
  constructor(
    private readonly database: Database,
    private readonly load: LoadIntroduce,
    private readonly introduceResident: IntroduceResident,
  ) {}

  @Get()
  async choose(@Query() query: Typed, @Ask() asked: Asked): Promise<string> {
    const { actor, now } = asked;
    const introduce = await this.database.withActor(actor, (tx) => this.load.run(tx, query, now));
    return renderPage(createElement(IntroducePage, { introduce }), asked);
  }

  @Post()
  async introduce(@Body() body: Typed, @Ask() asked: Asked, @Res() response: Response): Promise<void> {
    const { person: personId, opening: openingId } = body ?? {};
    if (!isId(personId)) throw new Refusal('person-unknown');
    if (!isId(openingId)) throw new Refusal('opening-unknown');
    const matchId = await this.introduceResident.run({ personId, openingId }, asked.actor, asked.now);
    seeOther(response, `/desk/matches/${matchId}?done=introduced`);
  }
}
