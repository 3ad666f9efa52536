import { type Actor, Database, Refusal } from '@app/database';
import {
  EDITION_LANGUAGES,
  type EditionLanguage,
  type OpeningDetail,
  OpeningDetailQuery,
  RemoveEdition,
  WriteEdition,
} from '@app/openings';
import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { checkForm } from '../../../frame/check-form';
import { forgetForm, keptForm } from '../../../frame/kept-form';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import type { FormState } from '../../frame/form-state';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { EditionFields, editionOf, editionValues } from './edition.form';
import { EditionPage, editionAddress } from './edition.page';

type Typed = Record<string, unknown>;

/** An opening in another language, written by its group or by the centre. */
@Controller('group/openings/:id/editions/:language')
@May('write an edition of an opening')
export class EditionPages {
  constructor(
    private readonly database: Database,
    private readonly details: OpeningDetailQuery,
    private readonly writeEdition: WriteEdition,
    private readonly removeEdition: RemoveEdition,
  ) {}

  @Get()
  async read(
    @Param('id', IdPipe) id: string,
    @Param('language') language: string,
    @Req() request: Request,
    @Ask() asked: Asked,
  ): Promise<string> {
    const detail = await this.ours(id, asked.actor);
    const edition = detail.editions.find((each) => each.language === languageIn(language));
    const kept = keptForm(request, editionAddress(id, languageIn(language)), asked.now.getTime());
    const values = kept ?? (edition ? editionValues(edition) : {});
    const form = { values, problems: [] };
    return renderPage(page(detail, languageIn(language), form, asked.actor, kept !== null), asked);
  }

  @Post()
  async write(
    @Param('id', IdPipe) id: string,
    @Param('language') language: string,
    @Body() body: Typed,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { actor, now } = asked;
    const to = languageIn(language);
    const { form, problems } = checkForm(EditionFields, body);
    if (problems.length > 0) {
      const detail = await this.ours(id, actor);
      return sendAgain(response, page(detail, to, { values: body, problems }, actor), asked);
    }
    await this.writeEdition.run(id, to, editionOf(form), actor, now);
    forgetForm(response.req as Request);
    seeOther(response, `${backOf(id, await this.ours(id, actor), actor)}?done=edition`);
  }

  @Post('removal')
  async remove(
    @Param('id', IdPipe) id: string,
    @Param('language') language: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.removeEdition.run(id, languageIn(language), actor, now);
    seeOther(response, `${backOf(id, await this.ours(id, actor), actor)}?done=edition-removed`);
  }

  private async ours(id: string, actor: Actor): Promise<OpeningDetail> {
    const detail = await this.database.withActor(actor, (tx) => this.details.run(tx, id));
    if (!detail) throw new Refusal('opening-unknown');
    if (isCentre(actor)) return detail;
    if (!isOurs(detail, actor)) throw new Refusal('not-your-group');
    if (detail.opening.publishedAt) throw new Refusal('opening-is-public');
    return detail;
  }
}

function page(
  detail: OpeningDetail,
  language: EditionLanguage,
  form: FormState,
  actor: Actor,
  isKept = false,
): ReactElement {
  const back = backOf(detail.opening.id, detail, actor);
  return createElement(EditionPage, { detail, language, form, back, isKept });
}

function isCentre(actor: Actor): boolean {
  return actor.kind === 'account' && actor.staff !== null;
}

function isOurs({ opening }: OpeningDetail, actor: Actor): boolean {
  return actor.kind === 'account' && actor.groupIds.includes(opening.groupId);
}

function backOf(id: string, detail: OpeningDetail, actor: Actor): string {
  return isOurs(detail, actor) ? `/group/openings/${id}` : `/desk/openings/${id}`;
}

/** @throws Refusal `not-found` for any other language */
function languageIn(word: string): EditionLanguage {
  const known = EDITION_LANGUAGES.find((each) => each === word);
  if (!known) throw new Refusal('not-found');
  return known;
}
