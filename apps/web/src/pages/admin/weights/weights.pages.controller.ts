import { STANDING_WEIGHTS, WeightsPreview } from '@app/matches';
import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { sendAgain } from '../../frame/answers';
import { renderPage } from '../../frame/render-page';
import { typedWeights, weightValues } from './weights.form';
import { WeightsPage } from './weights.page';

@Controller('admin/weights')
@May('change the settings of the city')
export class WeightsPages {
  constructor(private readonly preview: WeightsPreview) {}

  @Get()
  show(@Ask() asked: Asked): string {
    const form = { values: weightValues(STANDING_WEIGHTS), problems: [] };
    return renderPage(createElement(WeightsPage, { form }), asked);
  }

  /** Tries other weights; nothing is saved. */
  @Post()
  @HttpCode(200)
  async attempt(
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { weights, problems } = typedWeights(body ?? {});
    const form = { values: body ?? {}, problems };
    if (problems.length > 0) return sendAgain(response, createElement(WeightsPage, { form }), asked);
    const outcome = await this.preview.run(weights, asked.actor, asked.now);
    response.type('html').send(renderPage(createElement(WeightsPage, { form, outcome }), asked));
  }
}
