import { Config } from '@app/config';
import { LettersToPrint, NoteReturned, PostLetters, TakeBackPosting } from '@app/notifications';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther } from '../../frame/answers';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { LettersPage } from './letters.page';
import { LoadByHand } from './load-by-hand';

type Fields = Record<string, unknown>;

/** The coordinator's letters: printed, posted, brought back. */
@Controller('desk/letters')
@May('carry out letters and calls')
export class LettersPages {
  constructor(
    private readonly load: LoadByHand,
    private readonly print: LettersToPrint,
    private readonly post: PostLetters,
    private readonly takeBack: TakeBackPosting,
    private readonly noteReturned: NoteReturned,
    private readonly config: Config,
  ) {}

  @Get()
  async list(@Query('done') done: unknown, @Ask() asked: Asked): Promise<string> {
    const letters = await this.load.letters(asked);
    const hasPhone = this.config.centre.phone !== '';
    return renderPage(createElement(LettersPage, { ...letters, done, hasPhone }), asked);
  }

  @Get('print')
  async printAll(
    @Query('until') until: unknown,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    sendPdf(response, await this.print.all(timeIn(until, now), actor, now));
  }

  @Get(':id/print')
  async printOne(
    @Param('id', IdPipe) id: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    sendPdf(response, await this.print.one(id, actor, now));
  }

  @Post('posting')
  async postAll(
    @Body() body: Fields,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.post.all(timeIn(body?.until, now), actor, now);
    seeOther(response, '/desk/letters?done=posted');
  }

  @Post(':id/posting')
  async postOne(
    @Param('id', IdPipe) id: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.post.one(id, actor, now);
    seeOther(response, '/desk/letters?done=posted');
  }

  @Post(':id/reversal')
  async undo(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.takeBack.run(id, body?.whole === 'yes', actor, now);
    seeOther(response, '/desk/letters?done=undone');
  }

  @Post(':id/return')
  async returned(
    @Param('id', IdPipe) id: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const calls = await this.noteReturned.run(id, actor, now);
    seeOther(response, `/desk/letters?done=${calls ? 'returned-call' : 'returned'}`);
  }
}

/** A time that cannot be read, or one to come, is now. */
function timeIn(value: unknown, now: Date): Date {
  const time = new Date(String(value));
  return Number.isNaN(time.getTime()) || time > now ? now : time;
}

/** Names and addresses: no copy stays in any cache. */
export function sendPdf(response: Response, pdf: Buffer): void {
  response.type('application/pdf');
  response.setHeader('Content-Disposition', 'inline; filename="letters.pdf"');
  response.setHeader('Cache-Control', 'no-store');
  response.send(pdf);
}
