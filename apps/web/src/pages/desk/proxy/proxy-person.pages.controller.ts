import { Database } from '@app/database';
import { EnterInterest, type Interest, LeaveCompanionsOut, WithdrawInterest } from '@app/matches';
import { mergedInto } from '@app/personal-data';
import { WITHDRAW_REASONS } from '@app/vocabulary';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { checkForm } from '../../../frame/check-form';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { type FormState, NOTHING_TYPED } from '../../frame/form-state';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { companionsLeftOut } from '../../places/companions-left-out';
import { readInterest } from '../../public/interest.form';
import { partyProblems } from '../../public/party-refusal';
import { CardPrintPage } from './card-print.page';
import { AgreedForm } from './enter-card.form';
import { ProxyInterestPage } from './interest.page';
import { LoadProxyPerson } from './load-proxy-person';
import { ProxyPersonPage } from './person.page';

type Fields = Record<string, unknown>;

/** Acting for one person: what is under way, an interest, a withdrawal. */
@Controller('desk/proxy/people/:id')
@May('enter for a person')
export class ProxyPersonPages {
  constructor(
    private readonly database: Database,
    private readonly load: LoadProxyPerson,
    private readonly enterInterest: EnterInterest,
    private readonly withdrawInterest: WithdrawInterest,
    private readonly leaveCompanionsOut: LeaveCompanionsOut,
  ) {}

  @Get()
  async person(
    @Param('id', IdPipe) id: string,
    @Query('done') done: unknown,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { actor, now } = asked;
    const kept = await this.database.withActor(actor, (tx) => mergedInto(tx, id));
    if (kept) return seeOther(response, `/desk/proxy/people/${kept}?done=moved`);
    const loaded = await this.database.withActor(actor, (tx) => this.load.person(tx, id, now));
    response.type('html').send(renderPage(createElement(ProxyPersonPage, { ...loaded, done }), asked));
  }

  @Get('card')
  async print(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    const { actor, now } = asked;
    const { person } = await this.database.withActor(actor, (tx) => this.load.person(tx, id, now));
    return renderPage(createElement(CardPrintPage, { person }), asked);
  }

  @Get('openings/:openingId')
  async opening(
    @Param('id', IdPipe) id: string,
    @Param('openingId', IdPipe) openingId: string,
    @Ask() asked: Asked,
  ): Promise<string> {
    return renderPage(await this.interestPage(id, openingId, NOTHING_TYPED, asked), asked);
  }

  @Post('openings/:openingId')
  async enter(
    @Param('id', IdPipe) id: string,
    @Param('openingId', IdPipe) openingId: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { interest, problems } = readInterest(openingId, body);
    const agreed = checkForm(AgreedForm, body);
    const typed = [...problems, ...agreed.problems];
    const act = () => this.take(id, interest, agreed.form.agreedBy, asked);
    const all = typed.length > 0 ? typed : await partyProblems(act);
    if (all.length > 0) {
      const form = { values: body, problems: all };
      return sendAgain(response, await this.interestPage(id, openingId, form, asked), asked);
    }
    seeOther(response, `/desk/proxy/people/${id}?done=interest`);
  }

  /** A reason that is none of ours counts as none told. */
  @Post('matches/:matchId/withdrawal')
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Param('matchId', IdPipe) matchId: string,
    @Body('reason') reason: unknown,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const known = WITHDRAW_REASONS.find((each) => each === reason) ?? 'no-reason';
    await this.withdrawInterest.run(matchId, known, actor, now);
    seeOther(response, `/desk/proxy/people/${id}?done=withdrawn`);
  }

  @Post('matches/:matchId/companions-left-out')
  async leaveOut(
    @Param('id', IdPipe) id: string,
    @Param('matchId', IdPipe) matchId: string,
    @Body() body: Fields,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.leaveCompanionsOut.run(matchId, companionsLeftOut(body), actor, now);
    seeOther(response, `/desk/proxy/people/${id}?done=left-out`);
  }

  private async take(
    id: string,
    interest: Interest,
    agreedBy: AgreedForm['agreedBy'],
    { actor, now }: Asked,
  ): Promise<void> {
    await this.enterInterest.run(id, interest, agreedBy, actor, now);
  }

  private async interestPage(
    id: string,
    openingId: string,
    form: FormState,
    { actor, now }: Asked,
  ): Promise<ReactElement> {
    const loaded = await this.database.withActor(actor, (tx) => this.load.interest(tx, id, openingId, now));
    return createElement(ProxyInterestPage, { ...loaded, form });
  }
}
