import { Database, type Tx } from '@app/database';
import {
  AnswerInterest,
  type Applicant,
  ApplicantsQuery,
  ConfirmDestroyed,
  ExplainPairQuery,
} from '@app/matches';
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
import { IntroductionsPage } from './introductions.page';
import { partOf } from './introductions-of';
import { groupIdOf } from './our-group';

type Typed = Record<string, unknown>;

@Controller('group/introductions')
export class IntroductionPages {
  constructor(
    private readonly database: Database,
    private readonly applicants: ApplicantsQuery,
    private readonly explainPair: ExplainPairQuery,
    private readonly answerInterest: AnswerInterest,
    private readonly confirmDestroyed: ConfirmDestroyed,
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
      return seeOther(response, '/group/introductions?done=accepted');
    }
    const { form, problems } = readNo(DeclineFields, body);
    if (problems.length > 0)
      return sendAgain(response, await this.page({}, { matchId: id, values: body, problems }, asked), asked);
    await this.answerInterest.run(id, { accept: false, ...form }, asked.actor, asked.now);
    seeOther(response, '/group/introductions?done=declined');
  }

  @Post(':id/destruction')
  @May('confirm that a list is destroyed')
  async destroyed(
    @Param('id', IdPipe) id: string,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.confirmDestroyed.run(id, asked.actor, asked.now);
    seeOther(response, '/group/introductions?done=destroyed');
  }

  private async page(query: Typed, answer: AnswerState | null, { actor, now }: Asked): Promise<ReactElement> {
    const groupId = groupIdOf(actor, query.group);
    return this.database.withActor(actor, async (tx) => {
      const applicants = await this.applicants.run(tx, groupId, now);
      const reasons = await this.reasons(tx, applicants, now);
      return createElement(IntroductionsPage, { applicants, reasons, done: query.done, answer });
    });
  }

  private async reasons(
    tx: Tx,
    applicants: readonly Applicant[],
    now: Date,
  ): Promise<Map<string, readonly Reason[]>> {
    const reasons = new Map<string, readonly Reason[]>();
    for (const applicant of applicants.filter((each) => partOf(each) === 'to-answer')) {
      const { matchId, personId, openingId } = applicant;
      const { forGroup } = await this.explainPair.run(tx, personId, openingId, now);
      reasons.set(matchId, forGroup?.reasons ?? []);
    }
    return reasons;
  }
}
