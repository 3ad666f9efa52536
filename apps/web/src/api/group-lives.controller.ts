import { AnswerToRepresent, AskToRepresent, RenewGroup } from '@app/groups';
import { ConfirmStillOpen } from '@app/matches';
import { CopyOpening } from '@app/openings';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { RenewalResponse, RepresentativeAnswerBody, RepresentativeTransferBody } from './group-lives.dto';
import { IdResponse } from './openings.dto';

@Controller('api/v1')
export class GroupLivesController {
  constructor(
    private readonly renewGroup: RenewGroup,
    private readonly confirmStillOpen: ConfirmStillOpen,
    private readonly copyOpening: CopyOpening,
    private readonly askToRepresent: AskToRepresent,
    private readonly answerToRepresent: AnswerToRepresent,
  ) {}

  /** The group goes on for another year; one whose registration has lapsed is reviewed again. */
  @May('renew a group')
  @Put('groups/:id/renewal')
  async renew(
    @Param('id', ParseUUIDPipe) id: string,
    @Ask() { actor, now }: Asked,
  ): Promise<RenewalResponse> {
    return { outcome: await this.renewGroup.run(id, actor, now) };
  }

  /** The opening still looks for people; its group is asked again in 30 days. */
  @May('say that an opening is still open')
  @Put('openings/:id/confirmation-of-openness')
  @HttpCode(204)
  async stillOpen(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.confirmStillOpen.run(id, actor, now);
  }

  /** A new draft with the same content, its sessions moved by whole weeks to the weeks to come. */
  @May('write an opening')
  @Post('openings/:id/copies')
  async copy(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<IdResponse> {
    return { id: await this.copyOpening.run(id, actor, now) };
  }

  /** The representative asks somebody to take over; nothing changes before that person accepts. */
  @May('hand over a group')
  @Post('groups/:id/representative-transfers')
  async ask(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) body: RepresentativeTransferBody,
    @Ask() { actor, now }: Asked,
  ): Promise<IdResponse> {
    return { id: await this.askToRepresent.run(id, body, actor, now) };
  }

  /** Whoever was asked says yes or no. */
  @May('answer to represent a group')
  @Put('representative-transfers/:id/answer')
  @HttpCode(204)
  async answer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { accept }: RepresentativeAnswerBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.answerToRepresent.run(id, accept, actor, now);
  }
}
