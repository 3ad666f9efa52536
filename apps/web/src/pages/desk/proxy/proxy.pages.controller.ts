import { Database } from '@app/database';
import { EnterPerson, FindPeopleQuery } from '@app/matches';
import { dayAt } from '@app/matching';
import { NeedsBox } from '@app/people';
import { TownsQuery } from '@app/places';
import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { type FormState, NOTHING_TYPED } from '../../frame/form-state';
import { renderPage } from '../../frame/render-page';
import { readCard } from './enter-card.form';
import { EnterCardPage } from './enter-card.page';
import { readDescription } from './find.form';
import { FindPersonPage } from './find.page';

type Fields = Record<string, unknown>;

/** Finding somebody on paper or telephone, or entering their card. */
@Controller('desk/proxy')
@May('enter for a person')
export class ProxyPages {
  constructor(
    private readonly database: Database,
    private readonly findPeople: FindPeopleQuery,
    private readonly towns: TownsQuery,
    private readonly enterPerson: EnterPerson,
    private readonly needs: NeedsBox,
  ) {}

  @Get()
  begin(@Ask() asked: Asked): string {
    return renderPage(createElement(FindPersonPage, { form: NOTHING_TYPED, found: null }), asked);
  }

  /** Answers with the page itself: what was typed is in no address. */
  @Post('search')
  async search(@Body() body: Fields, @Ask() asked: Asked, @Res() response: Response): Promise<void> {
    const { described, problems } = readDescription(body, dayAt(asked.now.getTime()));
    const form = { values: body, problems };
    if (problems.length > 0)
      return sendAgain(response, createElement(FindPersonPage, { form, found: null }), asked);
    const found = await this.database.withActor(asked.actor, (tx) => this.findPeople.run(tx, described));
    response.type('html').send(renderPage(createElement(FindPersonPage, { form, found }), asked));
  }

  @Post('card')
  async card(@Body() body: Fields, @Ask() asked: Asked, @Res() response: Response): Promise<void> {
    if (body.begin === 'yes') {
      const empty = await this.cardPage({ values: { ...BEFORE, ...body }, problems: [] }, asked);
      response.type('html').send(renderPage(empty, asked));
      return;
    }
    const read = readCard(body, asked.now);
    if ('problems' in read)
      return sendAgain(response, await this.cardPage({ values: body, ...read }, asked), asked);
    const { who, card, consentBy, contact } = read.entered;
    const id = await this.enterPerson.run(who, card, consentBy, asked.actor, asked.now, contact);
    seeOther(response, `/desk/proxy/people/${id}?done=card`);
  }

  private async cardPage(form: FormState, { actor }: Asked): Promise<ReactElement> {
    const towns = await this.database.withActor(actor, (tx) => this.towns.run(tx));
    return createElement(EnterCardPage, { form, towns, asksNeeds: this.needs.canSeal });
  }
}

/** What most say: as far as a card goes where nobody says otherwise. */
const BEFORE = { longestWay: '3000' };
