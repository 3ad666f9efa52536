import { Database } from '@app/database';
import { AnswerToRepresent, AskToRepresent } from '@app/groups';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { checkForm } from '../../../frame/check-form';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { groupIdOf, LoadOurGroup } from '../our-group';
import { OurGroupPage } from '../our-group.page';
import { HandOverFields } from './hand-over.form';
import { HandOverPage } from './hand-over.page';
import { LoadLives } from './load-lives';

type Typed = Record<string, unknown>;

/** The representative of a group asks a successor, who answers. */
@Controller('group/hand-over')
export class HandOverPages {
  constructor(
    private readonly database: Database,
    private readonly ourGroup: LoadOurGroup,
    private readonly lives: LoadLives,
    private readonly askToRepresent: AskToRepresent,
    private readonly answerToRepresent: AnswerToRepresent,
  ) {}

  @Post()
  @May('hand over a group')
  async ask(
    @Query() query: Typed,
    @Body() body: Typed,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { actor, now, language } = asked;
    const groupId = groupIdOf(actor, query.group);
    const { form, problems } = checkForm(HandOverFields, body);
    if (problems.length > 0) {
      const ours = await this.database.withActor(actor, (tx) => this.ourGroup.run(tx, actor, groupId, now));
      const page = createElement(OurGroupPage, { ours, done: null, form: { values: body, problems } });
      return sendAgain(response, page, asked);
    }
    await this.askToRepresent.run(groupId, { email: form.successorEmail, language }, actor, now);
    seeOther(response, `/group?group=${groupId}&done=hand-over-asked`);
  }

  @Get(':id')
  @May('answer to represent a group')
  async read(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    const { actor } = asked;
    const handOver = await this.database.withActor(actor, (tx) => this.lives.handOver(tx, id, actor));
    return renderPage(createElement(HandOverPage, { handOver }), asked);
  }

  @Post(':id/acceptance')
  @May('answer to represent a group')
  async accept(
    @Param('id', IdPipe) id: string,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.answer(id, true, asked, response);
  }

  @Post(':id/refusal')
  @May('answer to represent a group')
  async decline(
    @Param('id', IdPipe) id: string,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.answer(id, false, asked, response);
  }

  private async answer(
    id: string,
    accept: boolean,
    { actor, now }: Asked,
    response: Response,
  ): Promise<void> {
    await this.answerToRepresent.run(id, accept, actor, now);
    seeOther(response, `/group/hand-over/${id}`);
  }
}
