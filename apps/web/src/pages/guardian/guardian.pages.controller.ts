import { Database } from '@app/database';
import { AnswerGuardianRequest, GuardianViewQuery, WithdrawGuardianConsent } from '@app/matches';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { renderPage } from '../frame/render-page';
import { consentReply } from './consent-reply';
import { GuardianPage } from './guardian.page';

/** The guardian's own link: opening it changes nothing, a program that follows every link of a mail uses nothing up. */
@Controller('guardian/:token')
@May('answer as a guardian')
export class GuardianPages {
  constructor(
    private readonly database: Database,
    private readonly view: GuardianViewQuery,
    private readonly answerRequest: AnswerGuardianRequest,
    private readonly withdrawConsent: WithdrawGuardianConsent,
  ) {}

  @Get()
  async read(
    @Param('token') token: string,
    @Query('done') done: unknown,
    @Ask() asked: Asked,
  ): Promise<string> {
    const { actor, now } = asked;
    const view = await this.database.withActor(actor, (tx) => this.view.run(tx, token, now));
    return renderPage(createElement(GuardianPage, { token, view, done }), asked);
  }

  @Post('answer')
  async answer(
    @Param('token') token: string,
    @Body() body: Record<string, unknown>,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const reply = consentReply(body);
    await this.answerRequest.run(token, reply, actor, now);
    seeOther(response, `/guardian/${token}?done=${reply.consent ? 'consented' : 'refused'}`);
  }

  @Post('withdrawal')
  async withdraw(
    @Param('token') token: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.withdrawConsent.run(token, actor, now);
    seeOther(response, `/guardian/${token}?done=withdrawn`);
  }
}
