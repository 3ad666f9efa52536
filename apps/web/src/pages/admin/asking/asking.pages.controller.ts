import { Database } from '@app/database';
import { AskingPreview, askingProblems, SetAsking } from '@app/matches';
import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { renderPage } from '../../frame/render-page';
import { askingFormProblems, askingTyped, askingValues } from './asking.form';
import { AskingPage } from './asking.page';
import { LoadAsking } from './load-asking';

type Fields = Record<string, unknown>;

@Controller('admin/asking')
@May('change the settings of the city')
export class AskingPages {
  constructor(
    private readonly database: Database,
    private readonly asking: LoadAsking,
    private readonly setAsking: SetAsking,
    private readonly preview: AskingPreview,
  ) {}

  @Get()
  async show(@Query() { done }: Fields, @Ask() asked: Asked): Promise<string> {
    const city = await this.load(asked);
    const form = { values: askingValues(city.standing), problems: [] };
    const said = done === 'saved' ? 'admin.asking.saved' : null;
    return renderPage(createElement(AskingPage, { city, form, done: said }), asked);
  }

  /** Saves, or tries without saving: the same form, and what it would have been below. */
  @Post()
  async send(@Body() body: Fields, @Ask() asked: Asked, @Res() response: Response): Promise<void> {
    const { actor, now } = asked;
    const wanted = askingTyped(body ?? {});
    const isTried = body?.do === 'try';
    const city = await this.load(asked);
    const problems = isTried
      ? askingProblems(wanted, city.ladder.waveHours)
      : await this.setAsking.run(wanted, actor, now);
    const form = { values: body ?? {}, problems: askingFormProblems(problems) };
    if (problems.length > 0) return sendAgain(response, createElement(AskingPage, { city, form }), asked);
    if (!isTried) return seeOther(response, '/admin/asking?done=saved');
    const outcome = await this.preview.run(wanted, actor, now);
    const page = createElement(AskingPage, { city, form, outcome });
    response.status(200).type('html').send(renderPage(page, asked));
  }

  private load({ actor, now }: Asked) {
    return this.database.withActor(actor, (tx) => this.asking.run(tx, now));
  }
}
