import { Database, Refusal, type Tx } from '@app/database';
import { DiscardDraft, type OpeningDetail, OpeningDetailQuery, WriteOpening } from '@app/openings';
import { TownsQuery } from '@app/places';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { checkForm } from '../../frame/check-form';
import { forgetForm, keptForm } from '../../frame/kept-form';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import type { FormState } from '../frame/form-state';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { RECOUNT } from './estimate/estimate-box';
import { type Estimate, LoadEstimate } from './estimate/load-estimate';
import { KeptNotice } from './kept-notice';
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

/** Where a form stands: whose it is, and where it is posted to. */
interface Place {
  readonly groupId: string;
  /** Of the draft; `null` for a new one. */
  readonly id: string | null;
  readonly action: string;
}

/** Writing an opening, and writing a draft or a returned one anew. */
@Controller('group/openings')
@May('write an opening')
export class OpeningWritingPages {
  constructor(
    private readonly database: Database,
    private readonly towns: TownsQuery,
    private readonly details: OpeningDetailQuery,
    private readonly writeOpening: WriteOpening,
    private readonly discardDraft: DiscardDraft,
    private readonly loadEstimate: LoadEstimate,
  ) {}

  @Get('new')
  async begin(@Query() query: Typed, @Req() request: Request, @Ask() asked: Asked): Promise<string> {
    const groupId = groupIdOf(asked.actor, query.group);
    const action = newAddress(groupId);
    const kept = keptForm(request, action, asked.now.getTime());
    if (kept) return renderPage(await this.keptPage({ groupId, id: null, action }, kept, asked), asked);
    const chosen = isTemplate(query.template) ? query.template : null;
    const values = { ...FRESH, ...(chosen && templateValues(chosen, asked.t)) };
    const before = createElement(TemplateChoice, { action, chosen });
    const place = { groupId, id: null, action };
    return renderPage(await this.form(place, { values, problems: [] }, asked, { before }), asked);
  }

  @Post('new')
  async write(
    @Query() query: Typed,
    @Body() body: Typed,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const groupId = groupIdOf(asked.actor, query.group);
    await this.save({ groupId, id: null, action: newAddress(groupId) }, body, asked, response);
  }

  @Get(':id/edit')
  async edit(@Param('id', IdPipe) id: string, @Req() request: Request, @Ask() asked: Asked): Promise<string> {
    const { opening, sessions } = await this.ours(id, asked);
    const place = placeOf(opening);
    const kept = keptForm(request, place.action, asked.now.getTime());
    if (kept) return renderPage(await this.keptPage(place, kept, asked), asked);
    const values = { ...openingValues(opening), ...sessionValues(sessions) };
    const form = { values, problems: [] };
    return renderPage(await this.form(place, form, asked, { count: true }), asked);
  }

  @Post(':id/edit')
  async rewrite(
    @Param('id', IdPipe) id: string,
    @Body() body: Typed,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { opening } = await this.ours(id, asked);
    await this.save(placeOf(opening), body, asked, response);
  }

  @Post(':id/discarding')
  async discard(
    @Param('id', IdPipe) id: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const groupId = await this.discardDraft.run(id, actor, now);
    seeOther(response, `/group?group=${groupId}&done=discarded`);
  }

  private async save(place: Place, body: Typed, asked: Asked, response: Response): Promise<void> {
    if (ADD_SESSIONS in body) return this.addSessions(place, body, asked, response);
    if (RECOUNT in body) return this.recount(place, body, asked, response);
    const { form, problems } = checkForm(OpeningFormFields, body);
    const read = sessionsOf(body, asked.now);
    const all = [...problems, ...read.problems, ...openingProblems(form)];
    if (all.length > 0) {
      const again = { values: body, problems: all };
      return sendAgain(response, await this.form(place, again, asked, { count: true }), asked);
    }
    const written = { ...openingOf(form), sessions: read.sessions };
    const saved = await this.writeOpening.run(place.groupId, place.id, written, asked.actor, asked.now);
    forgetForm(response.req as Request);
    seeOther(response, `/group/openings/${saved}?done=saved`);
  }

  /** Fills in the days of a repetition; nothing is saved. */
  private async addSessions(place: Place, body: Typed, asked: Asked, response: Response): Promise<void> {
    const { values, problems, added } = fillRepeats(body, asked.now);
    if (problems.length > 0)
      return sendAgain(response, await this.form(place, { values, problems }, asked), asked);
    const before = createElement(AddedNotice, { added, full: isFull(values) });
    const page = await this.form(place, { values, problems }, asked, { before, count: true });
    response.status(200).type('html').send(renderPage(page, asked));
  }

  /** Counts who could come; nothing is saved. */
  private async recount(place: Place, body: Typed, asked: Asked, response: Response): Promise<void> {
    const page = await this.form(place, { values: body, problems: [] }, asked, { count: true });
    response.status(200).type('html').send(renderPage(page, asked));
  }

  /** What was typed before the session ended; it is not saved yet. */
  private async keptPage(place: Place, values: Typed, asked: Asked): Promise<ReactElement> {
    const before = createElement(KeptNotice);
    return this.form(place, { values, problems: [] }, asked, { before, count: true });
  }

  private async form(
    { groupId, action, id }: Place,
    form: FormState,
    { actor, now }: Asked,
    { before, count = false }: { readonly before?: ReactElement; readonly count?: boolean } = {},
  ): Promise<ReactElement> {
    const towns = await this.database.withActor(actor, (tx) => this.towns.run(tx));
    const values = { ...form.values };
    const estimate: Estimate | null = count ? await this.loadEstimate.run(groupId, values, actor, now) : null;
    const shown = { form, towns, action, groupId, estimate, isNew: id === null };
    return createElement(OpeningFormPage, { ...shown, before });
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

function placeOf({ id, groupId }: OpeningDetail['opening']): Place {
  return { groupId, id, action: `/group/openings/${id}/edit` };
}
