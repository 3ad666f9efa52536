import { ConfirmPlace, OpenConsultation, SayAttendance, SendThanks, SettleConsultation } from '@app/matches';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { ConsultationBody, OutcomeBody, PresenceBody, ThanksBody } from './after.dto';
import { IdResponse } from './openings.dto';

@Controller('api/v1')
export class AfterController {
  constructor(
    private readonly confirmPlace: ConfirmPlace,
    private readonly sayAttendance: SayAttendance,
    private readonly sendThanks: SendThanks,
    private readonly openConsultation: OpenConsultation,
    private readonly settleConsultation: SettleConsultation,
  ) {}

  /** The resident says 「行きます」 to the reminder of a week before. */
  @May('say that I come')
  @Put('matches/:id/confirmation')
  @HttpCode(204)
  async confirm(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.confirmPlace.run(id, actor, now);
  }

  /** The resident's own word on a session; the same as the group's confirms it. */
  @May('say how long I was there')
  @Put('held-places/:id/word')
  @HttpCode(204)
  async word(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { state, minutes }: PresenceBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.sayAttendance.run(id, { state, minutes }, actor, now);
  }

  /** A word of thanks to the other side, once. */
  @May('say thank you')
  @Post('matches/:id/thanks')
  @HttpCode(204)
  async thanks(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { words }: ThanksBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.sendThanks.run(id, words, actor, now);
  }

  /** Tells the centre what was not as agreed. */
  @May('tell the centre what was not as agreed')
  @Post('matches/:id/consultations')
  async consult(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { words }: ConsultationBody,
    @Ask() { actor, now }: Asked,
  ): Promise<IdResponse> {
    return { id: await this.openConsultation.run(id, words, actor, now) };
  }

  /** How a consultation ended. */
  @May('settle a consultation')
  @Put('consultations/:id/outcome')
  @HttpCode(204)
  async settle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { outcome, note }: OutcomeBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.settleConsultation.run(id, { outcome, note: note.trim() }, actor, now);
  }
}
