import { AnswerChange, AnswerOffer, UndoStep } from '@app/matches';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { ChangeAnswerBody, OfferAnswerBody } from './offers.dto';

@Controller('api/v1/matches/:id')
export class OffersController {
  constructor(
    private readonly answerOffer: AnswerOffer,
    private readonly answerChange: AnswerChange,
    private readonly undoStep: UndoStep,
  ) {}

  /** Takes or refuses a place that came free; on the last day before, the first yes takes it. */
  @May('answer for a place')
  @Put('offer-answer')
  @HttpCode(204)
  async offer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { answer }: OfferAnswerBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.answerOffer.run(id, answer === 'yes', actor, now);
  }

  /** Keeps or gives back the place in a session that was moved. */
  @May('answer for a place')
  @Put('change-answer')
  @HttpCode(204)
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { sessionId, answer }: ChangeAnswerBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.answerChange.run(id, sessionId, answer === 'yes', actor, now);
  }

  /** Takes back one's own last step, within ten minutes and while nobody has been told. */
  @May('take back a step')
  @Put('reversal')
  @HttpCode(204)
  async undo(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.undoStep.run(id, actor, now);
  }
}
