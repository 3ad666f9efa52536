import { Database } from '@app/database';
import {
  AnswerGuardianRequest,
  FamilyQuery,
  OwnGuardianLinkQuery,
  WithdrawGuardianConsent,
} from '@app/matches';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { consentReply } from './consent-reply';
import { FamilyPage } from './family.page';

/** A guardian who signs in sees the children whose guardian has this address, and answers as over the link. */
@Controller('me/family')
export class FamilyPages {
  constructor(
    private readonly database: Database,
    private readonly family: FamilyQuery,
    private readonly links: OwnGuardianLinkQuery,
    private readonly answerRequest: AnswerGuardianRequest,
    private readonly withdrawConsent: WithdrawGuardianConsent,
  ) {}

  @Get()
  @May('see my family')
  async read(@Query('done') done: unknown, @Ask() asked: Asked): Promise<string> {
    const family = await this.database.withActor(asked.actor, (tx) => this.family.run(tx, asked.now));
    return renderPage(createElement(FamilyPage, { family, done }), asked);
  }

  @Post('requests/:id/answer')
  @May('answer for my family')
  async answer(
    @Param('id', IdPipe) id: string,
    @Body() body: Record<string, unknown>,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const token = await this.database.withActor(actor, (tx) => this.links.run(tx, id));
    const reply = consentReply(body);
    await this.answerRequest.run(token, reply, actor, now);
    seeOther(response, `/me/family?done=${reply.consent ? 'consented' : 'refused'}`);
  }

  @Post('requests/:id/withdrawal')
  @May('answer for my family')
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const token = await this.database.withActor(actor, (tx) => this.links.run(tx, id));
    await this.withdrawConsent.run(token, actor, now);
    seeOther(response, '/me/family?done=withdrawn');
  }
}
