import { UsePasskey } from '@app/access';
import { Config } from '@app/config';
import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { BeginSession } from '../../frame/begin-session';
import { May } from '../../frame/may';
import { ownPath, seeOther } from '../frame/answers';
import { renderPage } from '../frame/render-page';
import { AgainPage } from './again.page';
import { askToSign, readAnswer, takeChallenge } from './challenge';

const START = '/me';

@Controller('sign-in')
export class PasskeySignInPages {
  constructor(
    private readonly usePasskey: UsePasskey,
    private readonly sessions: BeginSession,
    private readonly config: Config,
  ) {}

  /** For the page's script: what the browser is to sign. */
  @Post('passkey/options')
  @HttpCode(200)
  @May('use a sign-in link')
  async options(@Req() request: Request, @Ask() { now }: Asked) {
    const options = await this.usePasskey.options();
    askToSign(request, options.challenge, now);
    return options;
  }

  @Post('passkey')
  @May('use a sign-in link')
  async enter(
    @Body() body: Record<string, unknown>,
    @Ask() { now }: Asked,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const accountId = await this.usePasskey.run(readAnswer(body), takeChallenge(request, now), now);
    await this.sessions.run(request, accountId, 'passkey', now);
    seeOther(response, ownPath(body.next, START));
  }

  @Get('again')
  @May('use a sign-in link')
  again(@Query() query: Record<string, unknown>, @Ask() asked: Asked): string {
    const ways = { next: ownPath(query.next, START), provider: this.config.provider?.name ?? null };
    return renderPage(createElement(AgainPage, ways), asked);
  }
}
