import { Database, Refusal, type Tx } from '@app/database';
import { FindPeopleQuery, PersonAtDeskQuery } from '@app/matches';
import { compareCards, MergeCards, type TwoCards } from '@app/personal-data';
import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { checkForm, type Problem } from '../../../frame/check-form';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { type FormState, NOTHING_TYPED } from '../../frame/form-state';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { AgreedForm } from '../proxy/enter-card.form';
import { readChoices, readThere, stillOpen } from './merge.form';
import { MergePage } from './merge.page';
import { TwinsPage } from './twins.page';

/** One person, two cards: looking for the other, comparing, making one of them. */
@Controller('desk/proxy/people/:id/twins')
@May('merge two cards')
export class MergePages {
  constructor(
    private readonly database: Database,
    private readonly people: PersonAtDeskQuery,
    private readonly findPeople: FindPeopleQuery,
    private readonly mergeCards: MergeCards,
  ) {}

  @Get()
  async twins(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    const page = await this.database.withActor(asked.actor, (tx) => this.twinsPage(tx, id));
    return renderPage(page, asked);
  }

  @Get(':otherId')
  async compare(
    @Param('id', IdPipe) id: string,
    @Param('otherId', IdPipe) otherId: string,
    @Ask() asked: Asked,
  ): Promise<string> {
    return renderPage(await this.comparePage(id, otherId, NOTHING_TYPED, asked), asked);
  }

  @Post(':otherId')
  async merge(
    @Param('id', IdPipe) id: string,
    @Param('otherId', IdPipe) otherId: string,
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { form, problems } = checkForm(AgreedForm, body);
    const again = async (wrong: readonly Problem[]) => {
      const state = { values: body, problems: wrong };
      sendAgain(response, await this.comparePage(id, otherId, state, asked), asked);
    };
    const there = readThere(body);
    const all = [...stillOpen(await this.cards(id, otherId, asked), there), ...problems];
    if (all.length > 0) return again(all);
    const { actor, now } = asked;
    const kept = await this.mergeCards
      .run([id, otherId], readChoices(body), there, form.agreedBy, actor, now)
      .catch(nullWhereTheyCollide);
    // What came between them meanwhile stands on the page.
    if (!kept) return again([]);
    seeOther(response, `/desk/proxy/people/${kept}?done=merged`);
  }

  private async twinsPage(tx: Tx, id: string): Promise<ReactElement> {
    const person = await this.people.run(tx, id);
    const described = { ...person, phone: person.phone ?? '' };
    const found = await this.findPeople.run(tx, described);
    return createElement(TwinsPage, { person, found: found.filter(({ personId }) => personId !== id) });
  }

  private async comparePage(
    id: string,
    otherId: string,
    form: FormState,
    asked: Asked,
  ): Promise<ReactElement> {
    const cards = await this.cards(id, otherId, asked);
    return createElement(MergePage, { personId: id, cards, form });
  }

  private async cards(id: string, otherId: string, { actor, now }: Asked): Promise<TwoCards> {
    return this.database.withActor(actor, (tx) => compareCards(tx, id, otherId, actor, now));
  }
}

function nullWhereTheyCollide(error: unknown): null {
  if (error instanceof Refusal && ['cards-collide', 'attendance-undecided'].includes(error.code)) return null;
  throw error;
}
