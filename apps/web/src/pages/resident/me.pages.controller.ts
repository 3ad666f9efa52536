import { Database } from '@app/database';
import { FamilyQuery, PeopleToMatchQuery } from '@app/matches';
import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { renderPage } from '../frame/render-page';
import { ForMePage } from './for-me.page';
import { LoadMoreForMe } from './load-more-for-me';
import { MOST, OpeningsForMe, STEP } from './openings-for-me';
import { StartPage } from './start.page';

@Controller('me')
@May('see my start page')
export class MePages {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleToMatchQuery,
    private readonly openings: OpeningsForMe,
    private readonly more: LoadMoreForMe,
    private readonly family: FamilyQuery,
  ) {}

  /** The first page after signing in, by what somebody is; who is nothing yet chooses. */
  @Get()
  async start(
    @Query() query: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { actor } = asked;
    if (actor.kind === 'account' && !actor.personId && actor.staff) return seeOther(response, '/desk');
    if (actor.kind === 'account' && !actor.personId && actor.groupIds.length > 0)
      return seeOther(response, '/group');
    response.type('html').send(await this.page(query, asked));
  }

  private async page({ done, shown }: Record<string, unknown>, asked: Asked): Promise<string> {
    const { actor, now } = asked;
    const personId = actor.kind === 'account' ? actor.personId : null;
    return this.database.withActor(actor, async (tx) => {
      const hasFamily = await this.family.isThere(tx, now);
      if (!personId) return renderPage(createElement(StartPage, { hasFamily }), asked);
      const person = await this.people.one(tx, personId);
      // Nothing can be said while the card is not complete.
      const found = person && (await this.openings.run(tx, person, now, shownOf(shown)));
      const more = person && (await this.more.run(tx, person, now));
      const page = { found, more, hasFamily, done: done === 'card' ? done : null };
      return renderPage(createElement(ForMePage, page), asked);
    });
  }
}

/** How many openings the address asks for; the first few when it says nothing readable. */
function shownOf(shown: unknown): number {
  const wanted = Number(shown);
  return Number.isInteger(wanted) ? Math.min(Math.max(wanted, STEP), MOST) : STEP;
}
