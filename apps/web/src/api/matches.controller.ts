import { AnswerInterest, ExpressInterest, LeaveCompanionsOut, WithdrawInterest } from '@app/matches';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { CompanionsLeftOutBody, DeclineBody, InterestBody, WithdrawalBody } from './matches.dto';
import { IdResponse } from './openings.dto';

@Controller('api/v1')
export class MatchesController {
  constructor(
    private readonly expressInterest: ExpressInterest,
    private readonly withdrawInterest: WithdrawInterest,
    private readonly leaveCompanionsOut: LeaveCompanionsOut,
    private readonly answerInterest: AnswerInterest,
  ) {}

  /** Shows interest in sessions of an opening. */
  @May('show interest')
  @Post('openings/:id/interest')
  async interest(
    @Param('id', ParseUUIDPipe) openingId: string,
    @Body(checkBody()) body: InterestBody,
    @Ask() { actor, now }: Asked,
  ): Promise<IdResponse> {
    return { id: await this.expressInterest.run({ openingId, ...body }, actor, now) };
  }

  /** Steps back; places held are free again. */
  @May('withdraw my interest')
  @Put('matches/:id/withdrawal')
  @HttpCode(204)
  async withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { reason }: WithdrawalBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.withdrawInterest.run(id, reason, actor, now);
  }

  /** Some of a party cannot come: their places alone are free again. */
  @May('make my party smaller')
  @Post('matches/:id/companions-left-out')
  @HttpCode(204)
  async leaveOut(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { companions }: CompanionsLeftOutBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.leaveCompanionsOut.run(id, companions, actor, now);
  }

  /** The group says yes; the coordinator is next. */
  @May('answer an interest')
  @Put('matches/:id/acceptance')
  @HttpCode(204)
  async accept(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.answerInterest.run(id, { accept: true }, actor, now);
  }

  /** The group says no, with a reason. */
  @May('answer an interest')
  @Put('matches/:id/refusal')
  @HttpCode(204)
  async refuse(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) body: DeclineBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.answerInterest.run(id, { accept: false, ...body }, actor, now);
  }
}
