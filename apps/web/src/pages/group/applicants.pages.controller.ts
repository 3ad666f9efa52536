import { Database, type Tx } from '@app/database';
import { AnswerInterest, type Applicant, ApplicantsQuery, ExplainPairQuery } from '@app/matches';
import type { Reason } from '@app/matching';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import { DeclineFields, readNo } from '../frame/decline.form';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import type { AnswerState } from './answer-state';
import { ApplicantsPage } from './applicants.page';
import { groupIdOf } from './our-group';

type Typed = Record<string, unknown>;

@Controller('group/applicants')
export class ApplicantsPages {
  constructor(
    private readonly database: Database,
    private readonly applicants: ApplicantsQuery,
    private readonly explainPair: ExplainPairQuery,
    private readonly answerInterest: AnswerInterest,
  ) {}

  @Get()
  @May('see who is interested')
  async all(@Query() query: Typed, @Ask() asked: Asked): Promise<string> {
    return renderPage(await this.page(query, null, asked), asked);
  }

  @Post(':id/answer')
  @May('answer an interest')
  async answer(
    @Param('id', IdPipe) id: string,
    @Body() body: Typed,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    if (body.answer === 'yes') {
      await this.answerInterest.run(id, { accept: true }, asked.actor, asked.now);
      return seeOther(response, `/group/applicants?done=accepted&undo=${id}`);
    }
    const { form, problems } = readNo(DeclineFields, body);
    if (problems.length > 0)
      return sendAgain(response, await this.page({}, { matchId: id, values: body, problems }, asked), asked);
    await this.answerInterest.run(id, { accept: false, ...form }, asked.actor, asked.now);
    seeOther(response, `/group/applicants?done=declined&undo=${id}`);
  }

  private async page(query: Typed, answer: AnswerState | null, { actor, now }: Asked): Promise<ReactElement> {
    const groupId = groupIdOf(actor, query.group);
    return this.database.withActor(actor, async (tx) => {
      const applicants = await this.applicants.run(tx, groupId, now);
      const reasons = await this.reasons(tx, applicants, now);
      return createElement(ApplicantsPage, { applicants, reasons, done: query.done, answer });
    });
  }

  /** Only for those who wait: what was decided is not weighed again. */
  private async reasons(
    tx: Tx,
    applicants: readonly Applicant[],
    now: Date,
  ): Promise<Map<string, readonly Reason[]>> {
    const reasons = new Map<string, readonly Reason[]>();
    for (const { matchId, personId, openingId, state } of applicants) {
      if (state !== 'with-group') continue;
      const { forGroup } = await this.explainPair.run(tx, personId, openingId, now);
      reasons.set(matchId, forGroup?.reasons ?? []);
    }
    return reasons;
  }
}
