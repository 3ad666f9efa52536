import { AnswerInvitation, type TakenBy } from '@app/matches';
import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { IdPipe } from '../../frame/id-pipe';
import { readAnswer } from '../../resident/invitation.form';
import { LoadMatchCase } from '../load-match-case';

type Typed = Record<string, unknown>;

const WAYS: readonly TakenBy[] = ['telephone', 'counter', 'letter'];

/** Answers that a coordinator heard and enters. */
@Controller('desk/invitations/:id')
@May('introduce a resident')
export class EnteredAnswerPages {
  constructor(
    private readonly load: LoadMatchCase,
    private readonly answerInvitation: AnswerInvitation,
  ) {}

  @Post('answer')
  async answer(
    @Param('id', IdPipe) id: string,
    @Body() body: Typed,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const read = readAnswer(body ?? {});
    if ('problems' in read) {
      const typed = { values: body, problems: read.problems };
      return sendAgain(response, await this.load.run(id, {}, typed, asked), asked);
    }
    const way = WAYS.find((each) => each === body.consentBy) ?? 'telephone';
    await this.answerInvitation.run(id, read.answer, asked.actor, asked.now, way);
    seeOther(response, `/desk/matches/${id}?done=answered`);
  }
}
