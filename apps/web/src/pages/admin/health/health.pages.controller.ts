import { Controller, Get } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { ReadServiceFigures } from '../../../health/service-figures';
import { renderPage } from '../../frame/render-page';
import { HealthPage } from './health.page';

@Controller('admin/health')
@May('see the administration')
export class HealthPages {
  constructor(private readonly figures: ReadServiceFigures) {}

  @Get()
  async show(@Ask() asked: Asked): Promise<string> {
    const figures = await this.figures.run(asked.now);
    return renderPage(createElement(HealthPage, { figures }), asked);
  }
}
