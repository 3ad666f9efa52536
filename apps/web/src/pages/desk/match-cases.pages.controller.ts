import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import { DeclineFields, readNo } from '../frame/decline.form';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { AnswerMatch } from './answer-match';
import { GoOn } from './go-on';
import { LoadMatchCase } from './load-match-case';

type Fields = Record<string, unknown>;

@Controller('desk/matches/:id')
@May('approve a match')
export class MatchCasePages {
  constructor(
    private readonly load: LoadMatchCase,
    private readonly answerMatch: AnswerMatch,
    private readonly goOn: GoOn,
  ) {}

  @Get()
  async read(@Param('id', IdPipe) id: string, @Query() query: Fields, @Ask() asked: Asked): Promise<string> {
    return renderPage(await this.load.run(id, query, null, asked), asked);
  }

  @Post('answer')
  async answer(
    @Param('id', IdPipe) id: string,
    @Query() query: Fields,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { form, problems } = readNo(DeclineFields, body);
    const isYes = body.answer === 'yes';
    if (!isYes && problems.length > 0)
      return sendAgain(response, await this.load.run(id, query, { values: body, problems }, asked), asked);
    const answer = () => (isYes ? this.answerMatch.yes(id, asked) : this.answerMatch.no(id, form, asked));
    const next = await this.goOn.after(id, query, asked, answer);
    seeOther(response, `${next}&undo=${id}`);
  }
}
