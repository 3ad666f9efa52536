import { Database, Refusal } from '@app/database';
import { type MatchHistory, MatchHistoryQuery, OpenConsultation, SendThanks } from '@app/matches';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { checkForm } from '../../frame/check-form';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import { type FormState, NOTHING_TYPED } from '../frame/form-state';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { ConsultationForm, ThanksForm } from './say-words.form';
import { SayWordsPage, type SayWordsProps } from './say-words.page';

type Kind = SayWordsProps['kind'];
type Fields = Record<string, unknown>;

/** Thanks to the other side, and what was not as agreed to the centre: the same for residents and groups. */
@Controller('matches/:id')
export class SayWordsPages {
  constructor(
    private readonly database: Database,
    private readonly histories: MatchHistoryQuery,
    private readonly sendThanks: SendThanks,
    private readonly openConsultation: OpenConsultation,
  ) {}

  @Get('thanks')
  @May('say thank you')
  async thanks(@Param('id', IdPipe) id: string, @Query() query: Fields, @Ask() asked: Asked) {
    return renderPage(await this.page('thanks', id, asked, NOTHING_TYPED, query.done === 'yes'), asked);
  }

  @Post('thanks')
  @May('say thank you')
  async thank(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { form, problems } = checkForm(ThanksForm, body);
    if (problems.length > 0)
      return sendAgain(response, await this.page('thanks', id, asked, { values: body, problems }), asked);
    await this.sendThanks.run(id, form.thanks, asked.actor, asked.now);
    seeOther(response, `/matches/${id}/thanks?done=yes`);
  }

  @Get('consultation')
  @May('tell the centre what was not as agreed')
  async consultation(@Param('id', IdPipe) id: string, @Query() query: Fields, @Ask() asked: Asked) {
    return renderPage(await this.page('consultation', id, asked, NOTHING_TYPED, query.done === 'yes'), asked);
  }

  @Post('consultation')
  @May('tell the centre what was not as agreed')
  async tell(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { form, problems } = checkForm(ConsultationForm, body);
    if (problems.length > 0)
      return sendAgain(
        response,
        await this.page('consultation', id, asked, { values: body, problems }),
        asked,
      );
    await this.openConsultation.run(id, form.told, asked.actor, asked.now);
    seeOther(response, `/matches/${id}/consultation?done=yes`);
  }

  private async page(
    kind: Kind,
    id: string,
    { actor }: Asked,
    form: FormState,
    done = false,
  ): Promise<ReactElement> {
    const history = await this.database.withActor(actor, (tx) => this.histories.run(tx, id, actor));
    return createElement(SayWordsPage, { kind, history: ofOneSide(history), form, done });
  }
}

/** The centre is no side of a match. */
function ofOneSide(history: MatchHistory): MatchHistory {
  if (history.reader === 'centre') throw new Refusal('match-unknown');
  return history;
}
