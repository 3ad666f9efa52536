import { RequestSignIn, UseSignInLink, type WayIn } from '@app/access';
import { Config } from '@app/config';
import { Refusal } from '@app/database';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { BeginSession } from '../../frame/begin-session';
import { knownSecret, ownSecret } from '../../frame/browser-secret';
import { checkForm } from '../../frame/check-form';
import { May } from '../../frame/may';
import { ownPath, seeOther, sendAgain } from '../frame/answers';
import { type FormState, NOTHING_TYPED } from '../frame/form-state';
import { renderPage } from '../frame/render-page';
import { SentPage } from './sent.page';
import { SignInForm } from './sign-in.form';
import { SignInPage } from './sign-in.page';
import { ElsewherePage, UseLinkPage } from './use-link.page';

const START = '/me';

@Controller()
export class SignInPages {
  constructor(
    private readonly requestSignIn: RequestSignIn,
    private readonly useSignInLink: UseSignInLink,
    private readonly sessions: BeginSession,
    private readonly config: Config,
  ) {}

  @Get('sign-in')
  @May('ask for a sign-in link')
  ask(@Query() query: Record<string, unknown>, @Ask() asked: Asked): string {
    if (query.sent === 'yes') return renderPage(createElement(SentPage, { form: NOTHING_TYPED }), asked);
    return renderPage(this.page(NOTHING_TYPED, ownPath(query.next, START), query.kept === 'yes'), asked);
  }

  @Post('sign-in')
  @May('ask for a sign-in link')
  async send(
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { form, problems } = checkForm(SignInForm, body);
    const next = ownPath(body?.next, START);
    if (problems.length > 0) return sendAgain(response, this.page({ values: body, problems }, next), asked);
    const { language, now } = asked;
    await this.requestSignIn.run(
      { email: form.email, language, returnTo: next, browser: ownSecret(request) },
      now,
    );
    seeOther(response, '/sign-in?sent=yes');
  }

  /** The code alone, in the browser that asked. */
  @Post('sign-in/code')
  @May('use a sign-in link')
  async enterByCode(
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const page = (form: FormState) => createElement(SentPage, { form });
    await this.enterOrSayWhy({ token: null, code: codeIn(body) }, page, asked, request, response);
  }

  @Get('sign-in/:token')
  @May('use a sign-in link')
  async offer(@Param('token') token: string, @Ask() asked: Asked, @Req() request: Request): Promise<string> {
    const elsewhere = await this.useSignInLink.needsCode(token, knownSecret(request));
    const page = elsewhere
      ? createElement(ElsewherePage, { token, form: NOTHING_TYPED })
      : createElement(UseLinkPage, { token });
    return renderPage(page, asked);
  }

  @Post('sign-in/:token')
  @May('use a sign-in link')
  async enter(
    @Param('token') token: string,
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const page = (form: FormState) => createElement(ElsewherePage, { token, form });
    await this.enterOrSayWhy({ token, code: codeIn(body) || null }, page, asked, request, response);
  }

  @Post('sign-out')
  @May('sign out')
  async leave(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.sessions.end(request);
    seeOther(response, '/');
  }

  /** What is wrong with a code is said at its field. */
  private async enterOrSayWhy(
    way: Omit<WayIn, 'browser'>,
    page: (form: FormState) => ReactElement,
    asked: Asked,
    request: Request,
    response: Response,
  ): Promise<void> {
    try {
      const used = await this.useSignInLink.run({ ...way, browser: knownSecret(request) }, asked.now);
      const by = used.purpose === 'invitation' ? 'invitation' : 'link';
      await this.sessions.run(request, used.accountId, by, asked.now);
      seeOther(response, ownPath(used.returnTo, START));
    } catch (error) {
      if (!(error instanceof Refusal) || (way.token !== null && !error.code.startsWith('sign-in-code')))
        throw error;
      const form = { values: {}, problems: [{ field: 'mailCode', code: error.code }] };
      sendAgain(response, page(form), asked, error.code);
    }
  }

  private page(form: FormState, next: string, kept = false): ReactElement {
    return createElement(SignInPage, { form, next, kept, provider: this.config.provider?.name ?? null });
  }
}

function codeIn(body: Record<string, unknown> | undefined): string {
  return String(body?.mailCode ?? '');
}
