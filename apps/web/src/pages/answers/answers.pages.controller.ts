import { Database, Refusal } from '@app/database';
import { ANSWER_WORDS, AnswerQuestion, type AnswerWord, ReadQuestion } from '@app/notifications';
import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import { type FormState, listOf, NOTHING_TYPED } from '../frame/form-state';
import { isId } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { AnswerPage } from './answer.page';

/** With these the page itself says best how it stands. */
const SAID_BY_THE_PAGE = [
  'question-over',
  'already-answered',
  'invitation-over',
  'offer-over',
  'later-once-only',
];

/** The buttons of a message lead here: opening the page changes nothing, a person's press does. */
@Controller('answer/:token')
@May('answer from a message')
export class AnswerPages {
  constructor(
    private readonly database: Database,
    private readonly reading: ReadQuestion,
    private readonly answerQuestion: AnswerQuestion,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @Header('X-Robots-Tag', 'noindex')
  async read(
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
    @Ask() asked: Asked,
  ): Promise<string> {
    return renderPage(await this.page(token, asked, query, NOTHING_TYPED), asked);
  }

  @Post()
  async answer(
    @Param('token') token: string,
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const answer = wordIn(body?.answer);
    const chosen =
      body?.choosing === 'yes' && answer === 'yes' ? listOf(body.sessions).filter(isId) : undefined;
    if (!answer || chosen?.length === 0) {
      const problems = [{ field: 'sessions', code: 'none-chosen' }];
      return sendAgain(response, await this.page(token, asked, {}, { values: body, problems }), asked);
    }
    const done = await this.say(token, { answer, sessionIds: chosen }, asked);
    seeOther(response, `/answer/${encodeURIComponent(token)}${done ? '?done=yes' : ''}`);
  }

  private async say(
    token: string,
    reply: { answer: AnswerWord; sessionIds: string[] | undefined },
    { actor, now }: Asked,
  ): Promise<boolean> {
    try {
      return (await this.answerQuestion.run(token, reply, actor, now)) === 'answered';
    } catch (error) {
      if (error instanceof Refusal && SAID_BY_THE_PAGE.includes(error.code)) return false;
      throw error;
    }
  }

  private async page(token: string, asked: Asked, query: Record<string, unknown>, form: FormState) {
    const { actor, now } = asked;
    const { view } = await this.database.withActor(actor, (tx) => this.reading.run(tx, token, actor, now));
    const first = wordIn(query.say);
    return createElement(AnswerPage, { token, view, first, done: query.done === 'yes', form });
  }
}

function wordIn(value: unknown): AnswerWord | null {
  return ANSWER_WORDS.find((word) => word === value) ?? null;
}
