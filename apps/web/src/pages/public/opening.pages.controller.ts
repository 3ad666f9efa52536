import { Database } from '@app/database';
import { ExpressInterest } from '@app/matches';
import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { checkForm } from '../../frame/check-form';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import { type FormState, NOTHING_TYPED } from '../frame/form-state';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { InterestForm } from './interest.form';
import { LoadOpening } from './load-opening';
import { OpeningPage } from './opening.page';

@Controller('openings/:id')
export class OpeningPages {
  constructor(
    private readonly database: Database,
    private readonly load: LoadOpening,
    private readonly expressInterest: ExpressInterest,
  ) {}

  @Get()
  @May('read the public pages')
  async opening(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    return renderPage(await this.page(id, asked, NOTHING_TYPED), asked);
  }

  @Post('interest')
  @May('show interest')
  async interest(
    @Param('id', IdPipe) id: string,
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { form, problems } = checkForm(InterestForm, body);
    if (problems.length > 0)
      return sendAgain(response, await this.page(id, asked, { values: body, problems }), asked);
    const interest = { openingId: id, sessionIds: form.sessions, message: form.message.trim() };
    await this.expressInterest.run(interest, asked.actor, asked.now);
    seeOther(response, '/me/activities?done=interest');
  }

  private async page(id: string, { actor, now }: Asked, form: FormState) {
    const loaded = await this.database.withActor(actor, (tx) => this.load.run(tx, id, actor, now));
    return createElement(OpeningPage, { ...loaded, form });
  }
}
