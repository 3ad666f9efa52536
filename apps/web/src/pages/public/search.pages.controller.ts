import { Database } from '@app/database';
import { OpeningCardsQuery } from '@app/openings';
import { TownsQuery } from '@app/places';
import { Controller, Get, Query } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { renderPage } from '../frame/render-page';
import { HomePage } from './home.page';
import { OpeningsPage, type OpeningsProps } from './openings.page';
import { addressAfter, type Query as Search, searchOf } from './search.form';

const ON_HOME = 12;
const A_PAGE = 20;

/** What everybody may look through. */
@Controller()
@May('read the public pages')
export class SearchPages {
  constructor(
    private readonly database: Database,
    private readonly cards: OpeningCardsQuery,
    private readonly towns: TownsQuery,
  ) {}

  @Get()
  async home(@Ask() asked: Asked): Promise<string> {
    const { actor, now } = asked;
    return this.database.withActor(actor, async (tx) => {
      const cards = await this.cards.run(tx, { limit: ON_HOME }, now);
      const count = await this.cards.count(tx, {}, now);
      return renderPage(createElement(HomePage, { cards, count, towns: await this.towns.run(tx) }), asked);
    });
  }

  @Get('openings')
  async openings(@Query() query: Search, @Ask() asked: Asked): Promise<string> {
    return renderPage(createElement(OpeningsPage, await this.found(query, asked)), asked);
  }

  private async found(query: Search, { actor, now }: Asked): Promise<OpeningsProps> {
    const { after, ...search } = searchOf(query);
    return this.database.withActor(actor, async (tx) => {
      const more = await this.cards.run(tx, { ...search, after, limit: A_PAGE + 1 }, now);
      const cards = more.slice(0, A_PAGE);
      const last = cards.at(-1);
      const next = more.length > A_PAGE && last ? addressAfter(query, last) : null;
      return {
        cards,
        next,
        query,
        count: await this.cards.count(tx, search, now),
        towns: await this.towns.run(tx),
      };
    });
  }
}
