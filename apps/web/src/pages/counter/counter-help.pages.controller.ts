import { Database, Refusal } from '@app/database';
import { AGREED_BY, HelpAtCounter } from '@app/matches';
import { HelpedPersonQuery, livingCard } from '@app/people';
import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import { type FormState, NOTHING_TYPED } from '../frame/form-state';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { CounterHelpPage } from './counter-help.page';

type Fields = Record<string, unknown>;

/** Helping a resident at the counter, in the resident's own pages. */
@Controller()
export class CounterHelpPages {
  constructor(
    private readonly database: Database,
    private readonly people: HelpedPersonQuery,
    private readonly help: HelpAtCounter,
  ) {}

  @May('help at the counter')
  @Get('desk/proxy/people/:id/help')
  async ask(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    return renderPage(await this.page(id, NOTHING_TYPED, asked), asked);
  }

  @May('help at the counter')
  @Post('desk/proxy/people/:id/help')
  async begin(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const agreedBy = AGREED_BY.find((known) => known === body?.helpAgreed);
    if (!agreedBy) {
      const form = { values: {}, problems: [{ field: 'helpAgreed', code: 'choose' }] };
      return sendAgain(response, await this.page(id, form, asked), asked);
    }
    const until = await this.help.run(id, agreedBy, asked.actor, asked.now);
    request.session.helping = { personId: id, until: until.getTime() };
    seeOther(response, '/me');
  }

  @May('end the help at the counter')
  @Post('counter/end')
  async end(@Ask() { actor, helping, now }: Asked, @Req() request: Request, @Res() response: Response) {
    const { helping: kept } = request.session;
    delete request.session.helping;
    if (helping) await this.help.end(actor, now);
    seeOther(response, kept ? `/desk/proxy/people/${kept.personId}` : '/');
  }

  private async page(id: string, form: FormState, { actor }: Asked) {
    const person = await this.database.withActor(actor, async (tx) => {
      await livingCard(tx, id);
      return this.people.run(tx, id);
    });
    if (!person) throw new Refusal('person-unknown');
    return createElement(CounterHelpPage, { personId: id, name: person.name, form });
  }
}
