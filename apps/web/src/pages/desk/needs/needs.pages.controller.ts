import { ReadNeeds } from '@app/matches';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { NeedsPage } from './needs.page';

/** Read, and never posted: an answer to a post may be kept for those who send it twice. */
@Controller('desk/people/:id/needs')
@May('read what would help a person')
export class NeedsPages {
  constructor(private readonly readNeeds: ReadNeeds) {}

  @Get()
  async read(@Param('id', IdPipe) id: string, @Ask() asked: Asked, @Res() response: Response): Promise<void> {
    const page = createElement(NeedsPage, await this.readNeeds.run(id, asked.actor, asked.now));
    response.setHeader('Cache-Control', 'no-store').type('html').send(renderPage(page, asked));
  }
}
