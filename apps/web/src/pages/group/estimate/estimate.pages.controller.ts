import { Body, Controller, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { renderPart } from '../../frame/render-page';
import { groupIdOf } from '../our-group';
import { EstimateWords } from './estimate-box';
import { LoadEstimate } from './load-estimate';

type Typed = Record<string, unknown>;

/** The count beside the form, for its script. */
@Controller('group/openings/estimate')
export class EstimatePages {
  constructor(private readonly load: LoadEstimate) {}

  @Post()
  @May('write an opening')
  async count(
    @Query() query: Typed,
    @Body() body: Typed,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const groupId = groupIdOf(asked.actor, query.group);
    const estimate = await this.load.run(groupId, body, asked.actor, asked.now);
    response.status(200).type('html');
    response.send(renderPart(createElement(EstimateWords, { estimate }), asked));
  }
}
