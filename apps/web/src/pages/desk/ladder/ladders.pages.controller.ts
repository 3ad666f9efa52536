import { Database, Refusal } from '@app/database';
import { HaltLadder, LaddersQuery, LadderViewQuery, StartLadder } from '@app/matches';
import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther } from '../../frame/answers';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { LadderPage } from './ladder.page';
import { LaddersPage } from './ladders.page';

type Fields = Record<string, unknown>;

@Controller('desk/ladder')
export class LadderPages {
  constructor(
    private readonly database: Database,
    private readonly ladders: LaddersQuery,
    private readonly view: LadderViewQuery,
    private readonly startLadder: StartLadder,
    private readonly haltLadder: HaltLadder,
  ) {}

  @May('see the ladder')
  @Get()
  async all(@Ask() asked: Asked): Promise<string> {
    const lines = await this.database.withActor(asked.actor, (tx) => this.ladders.run(tx, asked.now));
    return renderPage(createElement(LaddersPage, { lines }), asked);
  }

  @May('see the ladder')
  @Get(':id')
  async one(
    @Param('id', IdPipe) id: string,
    @Query() { done }: Fields,
    @Ask() asked: Asked,
  ): Promise<string> {
    const ladder = await this.database.withActor(asked.actor, (tx) => this.view.run(tx, id, asked.now));
    if (!ladder) throw new Refusal('opening-unknown');
    return renderPage(createElement(LadderPage, { ladder, done }), asked);
  }

  @May('run the ladder')
  @Post(':id/start')
  async start(
    @Param('id', IdPipe) id: string,
    @Query() { urgent }: Fields,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.startLadder.run(id, urgent === 'yes', actor, now);
    seeOther(response, `/desk/ladder/${id}?done=started`);
  }

  @May('run the ladder')
  @Post(':id/pause')
  async pause(
    @Param('id', IdPipe) id: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.haltLadder.run(id, 'paused', actor, now);
    seeOther(response, `/desk/ladder/${id}?done=paused`);
  }

  @May('run the ladder')
  @Post(':id/stop')
  async stop(
    @Param('id', IdPipe) id: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.haltLadder.run(id, 'stopped', actor, now);
    seeOther(response, `/desk/ladder/${id}?done=stopped`);
  }
}
