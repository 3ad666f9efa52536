import { Database, Refusal, type Tx } from '@app/database';
import { type OpeningDetail, OpeningDetailQuery, WriteOpening } from '@app/openings';
import { TownsQuery } from '@app/places';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { checkForm } from '../../frame/check-form';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import type { FormState } from '../frame/form-state';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { AddedNotice } from './lives/added-notice';
import { ADD_SESSIONS, fillRepeats, isFull } from './lives/recurrence.form';
import { TemplateChoice } from './lives/template-choice';
import { isTemplate, templateValues } from './lives/templates';
import { OpeningFormFields, openingOf, openingProblems, openingValues } from './opening.form';
import { OpeningFormPage } from './opening-form.page';
import { groupIdOf } from './our-group';
import { sessionsOf, sessionValues } from './session-rows';

type Typed = Record<string, unknown>;
const FRESH = { beginnersWelcome: 'yes', payment: 'unpaid', insurance: 'not-needed', recurrence: 'none' };

/** Writing an opening, and writing a draft or a returned one anew. */
@Controller('group/openings')
@May('write an opening')
export class OpeningWritingPages {
  constructor(
    private readonly database: Database,
    private readonly towns: TownsQuery,
    private readonly details: OpeningDetailQuery,
    private readonly writeOpening: WriteOpening,
  ) {}

  @Get('new')
  async begin(@Query() query: Typed, @Ask() asked: Asked): Promise<string> {
    const action = newAddress(groupIdOf(asked.actor, query.group));
    const chosen = isTemplate(query.template) ? query.template : null;
    const values = { ...FRESH, ...(chosen && templateValues(chosen, asked.t)) };
    const choice = createElement(TemplateChoice, { action, chosen });
    return renderPage(await this.form(action, { values, problems: [] }, asked, choice), asked);
  }

  @Post('new')
  async write(
    @Query() query: Typed,
    @Body() body: Typed,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const groupId = groupIdOf(asked.actor, query.group);
    await this.save(groupId, null, newAddress(groupId), body, asked, response);
  }

  @Get(':id/edit')
  async edit(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    const { opening, sessions } = await this.ours(id, asked);
    const values = { ...openingValues(opening), ...sessionValues(sessions) };
    return renderPage(await this.form(`/group/openings/${id}/edit`, { values, problems: [] }, asked), asked);
  }

  @Post(':id/edit')
  async rewrite(
    @Param('id', IdPipe) id: string,
    @Body() body: Typed,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { opening } = await this.ours(id, asked);
    await this.save(opening.groupId, id, `/group/openings/${id}/edit`, body, asked, response);
  }

  private async save(
    groupId: string,
    id: string | null,
    action: string,
    body: Typed,
    asked: Asked,
    response: Response,
  ): Promise<void> {
    if (ADD_SESSIONS in body) return this.addSessions(action, body, asked, response);
    const { form, problems } = checkForm(OpeningFormFields, body);
    const read = sessionsOf(body, asked.now);
    const all = [...problems, ...read.problems, ...openingProblems(form)];
    if (all.length > 0)
      return sendAgain(response, await this.form(action, { values: body, problems: all }, asked), asked);
    const written = { ...openingOf(form), sessions: read.sessions };
    const saved = await this.writeOpening.run(groupId, id, written, asked.actor, asked.now);
    seeOther(response, `/group/openings/${saved}?done=saved`);
  }

  /** Fills in the days of a repetition; nothing is saved. */
  private async addSessions(action: string, body: Typed, asked: Asked, response: Response): Promise<void> {
    const { values, problems, added } = fillRepeats(body, asked.now);
    if (problems.length > 0)
      return sendAgain(response, await this.form(action, { values, problems }, asked), asked);
    const notice = createElement(AddedNotice, { added, full: isFull(values) });
    response.status(200).type('html');
    response.send(renderPage(await this.form(action, { values, problems }, asked, notice), asked));
  }

  private async form(
    action: string,
    form: FormState,
    { actor }: Asked,
    before?: ReactElement,
  ): Promise<ReactElement> {
    const towns = await this.database.withActor(actor, (tx) => this.towns.run(tx));
    return createElement(OpeningFormPage, { form, towns, action, isNew: action.includes('/new'), before });
  }

  private async ours(id: string, { actor }: Asked): Promise<OpeningDetail> {
    const detail = await this.database.withActor(actor, (tx: Tx) => this.details.run(tx, id));
    if (!detail) throw new Refusal('opening-unknown');
    groupIdOf(actor, detail.opening.groupId);
    if (detail.opening.publishedAt) throw new Refusal('opening-is-public');
    return detail;
  }
}

function newAddress(group: string): string {
  return `/group/openings/new?group=${group}`;
}
