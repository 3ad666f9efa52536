import { Database, Refusal } from '@app/database';
import { PersonAtDeskQuery } from '@app/matches';
import { CorrectPerson, Person } from '@app/people';
import { AskErasure, ExportMyData, erasureStanding, TakeBackErasure } from '@app/personal-data';
import { TownsQuery } from '@app/places';
import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { checkForm } from '../../frame/check-form';
import { May } from '../../frame/may';
import { AgreedForm } from '../desk/proxy/enter-card.form';
import { seeOther, sendAgain } from '../frame/answers';
import { type FormState, NOTHING_TYPED } from '../frame/form-state';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { WhoForm, whoOf, whoValues } from '../resident/who.form';
import { DeskCorrectionPage, DeskErasurePage } from './desk-data.page';
import { ExportPage } from './export.page';

type Typed = Record<string, unknown>;

/** What the centre does about the data of somebody who has no account. */
@Controller('desk/proxy/people/:id')
export class DeskDataPages {
  constructor(
    private readonly database: Database,
    private readonly people: PersonAtDeskQuery,
    private readonly towns: TownsQuery,
    private readonly exportMyData: ExportMyData,
    private readonly askErasure: AskErasure,
    private readonly takeBack: TakeBackErasure,
    private readonly correctPerson: CorrectPerson,
  ) {}

  @Get('data')
  @May('hand out the data of a person')
  async print(
    @Param('id', IdPipe) id: string,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const made = await this.exportMyData.forPerson(id, asked.actor, asked.now);
    const { name } = await this.database.withActor(asked.actor, (tx) => this.people.run(tx, id));
    const page = createElement(ExportPage, { made, name, back: `/desk/proxy/people/${id}` });
    response.setHeader('Cache-Control', 'no-store').type('html').send(renderPage(page, asked));
  }

  @Get('erasure')
  @May('erase a person')
  async erasure(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    return renderPage(await this.erasurePage(id, NOTHING_TYPED, asked), asked);
  }

  @Post('erasure')
  @May('erase a person')
  async erase(
    @Param('id', IdPipe) id: string,
    @Body() body: Typed,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { form, problems } = checkForm(AgreedForm, body);
    if (problems.length > 0)
      return sendAgain(response, await this.erasurePage(id, { values: body, problems }, asked), asked);
    await this.askErasure.forPerson(id, form.agreedBy, asked.actor, asked.now);
    seeOther(response, `/desk/proxy/people/${id}/erasure`);
  }

  @Post('erasure/stay')
  @May('erase a person')
  async stay(
    @Param('id', IdPipe) id: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.takeBack.forPerson(id, actor, now);
    seeOther(response, `/desk/proxy/people/${id}`);
  }

  @Get('correction')
  @May('correct a person')
  async correction(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    const person = await this.database.withActor(asked.actor, (tx) => tx.manager.findOneBy(Person, { id }));
    if (!person) throw new Refusal('person-unknown');
    return renderPage(
      await this.correctionPage(id, { values: whoValues(person), problems: [] }, asked),
      asked,
    );
  }

  @Post('correction')
  @May('correct a person')
  async correct(
    @Param('id', IdPipe) id: string,
    @Body() body: Typed,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { form, problems } = checkForm(WhoForm, body);
    const said = whoOf(form, asked.now);
    const all = 'problems' in said ? [...problems, ...said.problems] : problems;
    if (all.length > 0 || 'problems' in said)
      return sendAgain(
        response,
        await this.correctionPage(id, { values: body, problems: all }, asked),
        asked,
      );
    await this.correctPerson.run(id, said.who, asked.actor, asked.now);
    seeOther(response, `/desk/proxy/people/${id}`);
  }

  private async erasurePage(id: string, form: FormState, { actor }: Asked): Promise<ReactElement> {
    return this.database.withActor(actor, async (tx) => {
      const person = await this.people.run(tx, id);
      if (person.hasAccount) throw new Refusal('has-own-account');
      const standing = await erasureStanding(tx, { personId: id, accountId: null });
      return createElement(DeskErasurePage, { person, standing, form });
    });
  }

  private async correctionPage(id: string, form: FormState, { actor }: Asked): Promise<ReactElement> {
    return this.database.withActor(actor, async (tx) => {
      const person = await this.people.run(tx, id);
      if (person.hasAccount) throw new Refusal('has-own-account');
      return createElement(DeskCorrectionPage, { person, towns: await this.towns.run(tx), form });
    });
  }
}
