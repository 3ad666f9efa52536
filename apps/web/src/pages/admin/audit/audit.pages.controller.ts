import { SearchTrail } from '@app/access';
import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { sendAgain } from '../../frame/answers';
import { renderPage } from '../../frame/render-page';
import { AuditPage } from './audit.page';
import { trailSearch } from './trail.form';

@Controller('admin/audit')
@May('search the audit trail')
export class AuditPages {
  constructor(private readonly searchTrail: SearchTrail) {}

  @Get()
  async search(
    @Query() query: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { wanted, problems } = trailSearch(query);
    const form = { values: query, problems };
    if (problems.length > 0)
      return sendAgain(response, createElement(AuditPage, { form, found: null }), asked);
    const found = await this.searchTrail.run(wanted, asked.actor, asked.now);
    response.type('html').send(renderPage(createElement(AuditPage, { form, found }), asked));
  }
}
