import { CorrectNeeds, ReadNeeds } from '@app/matches';
import { NeedsBox } from '@app/people';
import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { checkForm } from '../../../frame/check-form';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { type FormState, NOTHING_TYPED } from '../../frame/form-state';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { NeedsToldForm } from './needs.form';
import { NeedsPage } from './needs.page';

/** The words are kept in no browser, and in no answer for those who send twice: what was written leads to another page. */
@Controller('desk/people/:id/needs')
export class NeedsPages {
  constructor(
    private readonly readNeeds: ReadNeeds,
    private readonly correctNeeds: CorrectNeeds,
    private readonly box: NeedsBox,
  ) {}

  @Get()
  @May('read what would help a person')
  async read(@Param('id', IdPipe) id: string, @Ask() asked: Asked, @Res() response: Response): Promise<void> {
    const page = renderPage(await this.page(id, NOTHING_TYPED, asked), asked);
    response.setHeader('Cache-Control', 'no-store').type('html').send(page);
  }

  @Post()
  @May('correct what would help a person')
  async correct(
    @Param('id', IdPipe) id: string,
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { form, problems } = checkForm(NeedsToldForm, body);
    response.setHeader('Cache-Control', 'no-store');
    if (problems.length > 0)
      return sendAgain(response, await this.page(id, { values: body, problems }, asked), asked);
    await this.correctNeeds.run(id, form.needsWords, form.agreedBy, asked.actor, asked.now);
    seeOther(response, `/desk/proxy/people/${id}?done=needs`);
  }

  private async page(id: string, form: FormState, { actor, now }: Asked): Promise<ReactElement> {
    const needs = await this.readNeeds.run(id, actor, now);
    return createElement(NeedsPage, { ...needs, form, canWrite: this.box.canSeal });
  }
}
