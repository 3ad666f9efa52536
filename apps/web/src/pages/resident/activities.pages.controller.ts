import { Database, Refusal, together } from '@app/database';
import {
  AfterMatchQuery,
  GuardianStandingQuery,
  LeaveCompanionsOut,
  MyActivitiesQuery,
  StandingInLineQuery,
  WithdrawInterest,
} from '@app/matches';
import { WITHDRAW_REASONS } from '@app/vocabulary';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { companionsLeftOut } from '../places/companions-left-out';
import { ActivitiesPage } from './activities.page';

@Controller('me/activities')
export class ActivitiesPages {
  constructor(
    private readonly database: Database,
    private readonly activities: MyActivitiesQuery,
    private readonly standings: StandingInLineQuery,
    private readonly afters: AfterMatchQuery,
    private readonly guardians: GuardianStandingQuery,
    private readonly withdrawInterest: WithdrawInterest,
    private readonly leaveCompanionsOut: LeaveCompanionsOut,
  ) {}

  @Get()
  @May('see my activities')
  async mine(@Query() query: Record<string, unknown>, @Ask() asked: Asked): Promise<string> {
    const { actor, now } = asked;
    if (actor.kind !== 'account' || !actor.personId) throw new Refusal('card-not-started');
    const { personId } = actor;
    return this.database.withActor(actor, async (tx) => {
      const activities = await this.activities.run(tx, personId);
      const ids = activities.map(({ matchId }) => matchId);
      const [standings, afters, guardian] = await together(
        this.standings.run(tx, ids),
        this.afters.run(tx, ids),
        this.guardians.run(tx, personId, now),
      );
      const page = { activities, standings, afters, guardian, done: query.done };
      return renderPage(createElement(ActivitiesPage, page), asked);
    });
  }

  /** A reason that is none of ours counts as none told. */
  @Post(':id/withdrawal')
  @May('withdraw my interest')
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const reason = WITHDRAW_REASONS.find((each) => each === body?.reason) ?? 'no-reason';
    await this.withdrawInterest.run(id, reason, asked.actor, asked.now);
    seeOther(response, `/me/activities?done=withdrawn&undo=${id}`);
  }

  @Post(':id/companions-left-out')
  @May('make my party smaller')
  async leaveOut(
    @Param('id', IdPipe) id: string,
    @Body() body: Record<string, unknown>,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.leaveCompanionsOut.run(id, companionsLeftOut(body), actor, now);
    seeOther(response, '/me/activities?done=left-out');
  }
}
