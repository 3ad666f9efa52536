import { AnswerChange, AnswerOffer, UndoStep } from '@app/matches';
import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { ownPath, seeOther } from '../frame/answers';
import { IdPipe } from '../frame/id-pipe';

type Fields = Record<string, unknown>;

/** Answers to places: by the resident, or by the coordinator for somebody on the telephone. */
@Controller()
export class PlaceAnswerPages {
  constructor(
    private readonly answerOffer: AnswerOffer,
    private readonly answerChange: AnswerChange,
    private readonly undoStep: UndoStep,
  ) {}

  @Post('me/activities/:id/offer-answer')
  @May('answer for a place')
  async offer(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const answer = await this.answerTheOffer(id, body, asked);
    seeOther(response, `/me/activities?done=offer-${answer}`);
  }

  @Post('me/activities/:id/change-answer')
  @May('answer for a place')
  async change(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const answer = await this.answerTheChange(id, body, asked);
    seeOther(response, `/me/activities?done=change-${answer}`);
  }

  @Post('desk/matches/:id/offer-answer')
  @May('approve a match')
  async offerByTelephone(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.answerTheOffer(id, body, asked);
    seeOther(response, `/desk/matches/${id}?done=recorded`);
  }

  @Post('desk/matches/:id/change-answer')
  @May('approve a match')
  async changeByTelephone(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.answerTheChange(id, body, asked);
    seeOther(response, `/desk/matches/${id}?done=recorded`);
  }

  @Post('matches/:id/reversal')
  @May('take back a step')
  async undo(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.undoStep.run(id, asked.actor, asked.now);
    seeOther(response, `${ownPath(body?.back, '/')}?done=undone`);
  }

  private async answerTheOffer(id: string, body: Fields, { actor, now }: Asked): Promise<'yes' | 'no'> {
    const yes = body?.answer === 'yes';
    await this.answerOffer.run(id, yes, actor, now);
    return yes ? 'yes' : 'no';
  }

  private async answerTheChange(id: string, body: Fields, { actor, now }: Asked): Promise<'yes' | 'no'> {
    const yes = body?.answer === 'yes';
    const sessionId = new IdPipe().transform(String(body?.session ?? ''));
    await this.answerChange.run(id, sessionId, yes, actor, now);
    return yes ? 'yes' : 'no';
  }
}
