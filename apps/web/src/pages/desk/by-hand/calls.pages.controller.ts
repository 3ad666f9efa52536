import { AnswerByHand, type Heard } from '@app/notifications';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { readAnswer } from '../../resident/invitation.form';
import { CallPage } from './call.page';
import { CallsPage } from './calls.page';
import { LoadByHand, type OneCall } from './load-by-hand';

type Fields = Record<string, unknown>;

/** The coordinator's call list, and the answers that were heard. */
@Controller('desk/calls')
@May('carry out letters and calls')
export class CallsPages {
  constructor(
    private readonly load: LoadByHand,
    private readonly answerByHand: AnswerByHand,
  ) {}

  @Get()
  async list(@Query('done') done: unknown, @Ask() asked: Asked): Promise<string> {
    return renderPage(createElement(CallsPage, { calls: await this.load.calls(asked), done }), asked);
  }

  @Get(':id')
  async one(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    return renderPage(createElement(CallPage, { call: await this.load.call(id, asked), typed: null }), asked);
  }

  @Post(':id/answer')
  async answer(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const call = await this.load.call(id, asked);
    const read = heardIn(body ?? {}, call);
    if ('problems' in read) {
      const typed = { values: body, problems: read.problems };
      return sendAgain(response, createElement(CallPage, { call, typed }), asked);
    }
    await this.answerByHand.run(id, read.heard, asked.actor, asked.now);
    const list = call.row.channel === 'phone' ? '/desk/calls' : '/desk/letters';
    seeOther(response, `${list}?done=${read.heard.outcome}`);
  }
}

type Read = { readonly heard: Heard } | { readonly problems: readonly { field: string; code: string }[] };

const PLAIN = ['told', 'no', 'later', 'not-reached'] as const;

/** Anything that is no answer counts as nobody reached: that can be mended by calling again. */
function heardIn(body: Fields, { invitation }: OneCall): Read {
  const plain = PLAIN.find((each) => each === body.answer);
  if (plain) return { heard: { outcome: plain } };
  if (body.answer !== 'yes') return { heard: { outcome: 'not-reached' } };
  if (!invitation) return { heard: { outcome: 'yes' } };
  const read = readAnswer(body);
  if ('problems' in read) return read;
  return read.answer.kind === 'yes'
    ? { heard: { outcome: 'yes', invitation: read.answer } }
    : { heard: { outcome: 'not-reached' } };
}
