import {
  ClockHistoryQuery,
  isSettled,
  isWait,
  type Length,
  lengthProblems,
  type ProposedLength,
  previewLengths,
  SetLengths,
  type Wait,
} from '@app/clocks';
import { Database, Refusal } from '@app/database';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { renderPage } from '../../frame/render-page';
import { lengthFormProblems, typedLengths, valuesOf } from './clock.form';
import { ClockPage } from './clock.page';
import { ClocksPage } from './clocks.page';
import { LoadClocks } from './load-clocks';

type Fields = Record<string, unknown>;

@Controller('admin/clocks')
@May('change the settings of the city')
export class ClocksPages {
  constructor(
    private readonly database: Database,
    private readonly clocks: LoadClocks,
    private readonly history: ClockHistoryQuery,
    private readonly setLengths: SetLengths,
  ) {}

  @Get()
  async all(@Query() { done }: Fields, @Ask() asked: Asked): Promise<string> {
    const clocks = await this.database.withActor(asked.actor, (tx) => this.clocks.run(tx, asked.now));
    const said = done === 'saved' ? 'admin.clocks.saved' : null;
    return renderPage(createElement(ClocksPage, { clocks, done: said }), asked);
  }

  @Get(':wait')
  async one(@Param('wait') name: string, @Ask() asked: Asked): Promise<string> {
    const wait = settable(name);
    const form = { values: valuesOf(wait, await this.standing(wait, asked)), problems: [] };
    return renderPage(createElement(ClockPage, { wait, form }), asked);
  }

  /** Saves, or tries without saving: the same form, and what it would have been below. */
  @Post(':wait')
  async send(
    @Param('wait') name: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const wait = settable(name);
    const lengths = typedLengths(wait, body ?? {});
    const isTried = body?.do === 'try';
    const problems = isTried
      ? lengthProblems(wait, lengths)
      : await this.setLengths.run(wait, lengths, asked.actor, asked.now);
    const form = { values: body ?? {}, problems: lengthFormProblems(wait, problems) };
    if (problems.length > 0) return sendAgain(response, createElement(ClockPage, { wait, form }), asked);
    if (!isTried) return seeOther(response, '/admin/clocks?done=saved');
    const preview = await this.preview(wait, lengths, asked);
    const page: ReactElement = createElement(ClockPage, { wait, form, preview });
    response.status(200).type('html').send(renderPage(page, asked));
  }

  private async preview(wait: Wait, lengths: readonly ProposedLength[], asked: Asked) {
    const standing = await this.standing(wait, asked);
    const { actor, now } = asked;
    const history = await this.database.withActor(actor, (tx) => this.history.run(tx, wait, now));
    const steps = previewLengths(wait, history, standing, lengths as readonly Length[], now);
    return { begun: history.length, steps };
  }

  private async standing(wait: Wait, { actor, now }: Asked): Promise<Length[]> {
    const clocks = await this.database.withActor(actor, (tx) => this.clocks.run(tx, now));
    const steps = clocks.find((clock) => clock.wait === wait)?.steps ?? [];
    return steps.map(({ length }) => length);
  }
}

function settable(name: string): Wait {
  if (!isWait(name) || isSettled(name)) throw new Refusal('not-found');
  return name;
}
