import { Database } from '@app/database';
import { AnswerQuestion, type QuestionView, ReadQuestion } from '@app/notifications';
import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { AnswerBody, QuestionResponse } from './questions.dto';

/** What a message asks, and its answer: the address in the message is the key. */
@May('answer from a message')
@Controller('api/v1/questions/:token')
export class QuestionsController {
  constructor(
    private readonly database: Database,
    private readonly reading: ReadQuestion,
    private readonly answerQuestion: AnswerQuestion,
  ) {}

  /** What is asked; reading it changes nothing. */
  @Get()
  async read(@Param('token') token: string, @Ask() { actor, now }: Asked): Promise<QuestionResponse> {
    const { view } = await this.database.withActor(actor, (tx) => this.reading.run(tx, token, actor, now));
    return responseOf(view);
  }

  /** Yes, no or later, for whoever the message was sent to; said twice, it counts once. */
  @Put('answer')
  @HttpCode(204)
  async answer(
    @Param('token') token: string,
    @Body(checkBody()) reply: AnswerBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.answerQuestion.run(token, reply, actor, now);
  }
}

function responseOf({
  standing,
  page: _,
  before: __,
  days,
  answers,
  ...view
}: QuestionView): QuestionResponse {
  const answered = standing.kind === 'answered' ? standing : null;
  return {
    ...view,
    ...{ days: [...days], answers: [...answers], standing: standing.kind },
    ...{ answer: answered?.answer ?? null, answeredAt: answered?.at ?? null },
  };
}
