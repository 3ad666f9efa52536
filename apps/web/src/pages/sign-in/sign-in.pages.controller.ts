import { RequestSignIn, UseSignInLink } from '@app/access';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { checkForm } from '../../frame/check-form';
import { May } from '../../frame/may';
import { signIn, signOut } from '../../frame/session';
import { ownPath, seeOther, sendAgain } from '../frame/answers';
import { NOTHING_TYPED } from '../frame/form-state';
import { renderPage } from '../frame/render-page';
import { SentPage } from './sent.page';
import { SignInForm } from './sign-in.form';
import { SignInPage } from './sign-in.page';
import { UseLinkPage } from './use-link.page';

const START = '/me';

@Controller()
export class SignInPages {
  constructor(
    private readonly requestSignIn: RequestSignIn,
    private readonly useSignInLink: UseSignInLink,
  ) {}

  @Get('sign-in')
  @May('ask for a sign-in link')
  ask(@Query() query: Record<string, unknown>, @Ask() asked: Asked): string {
    if (query.sent === 'yes') return renderPage(createElement(SentPage), asked);
    const next = ownPath(query.next, START);
    return renderPage(createElement(SignInPage, { form: NOTHING_TYPED, next }), asked);
  }

  @Post('sign-in')
  @May('ask for a sign-in link')
  async send(
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { form, problems } = checkForm(SignInForm, body);
    const next = ownPath(body?.next, START);
    if (problems.length > 0)
      return sendAgain(
        response,
        createElement(SignInPage, { form: { values: body, problems }, next }),
        asked,
      );
    const request = { email: form.email, language: asked.language, returnTo: next };
    await this.requestSignIn.run(request, asked.now);
    seeOther(response, '/sign-in?sent=yes');
  }

  @Get('sign-in/:token')
  @May('use a sign-in link')
  offer(@Param('token') token: string, @Ask() asked: Asked): string {
    return renderPage(createElement(UseLinkPage, { token }), asked);
  }

  @Post('sign-in/:token')
  @May('use a sign-in link')
  async enter(
    @Param('token') token: string,
    @Ask() asked: Asked,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { accountId, returnTo } = await this.useSignInLink.run(token, asked.now);
    await signIn(request, accountId);
    seeOther(response, ownPath(returnTo, START));
  }

  @Post('sign-out')
  @May('sign out')
  async leave(@Req() request: Request, @Res() response: Response): Promise<void> {
    await signOut(request);
    seeOther(response, '/');
  }
}
