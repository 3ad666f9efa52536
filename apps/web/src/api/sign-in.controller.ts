import { RequestSignIn, UseSignInLink } from '@app/access';
import { Body, Controller, Delete, HttpCode, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Ask, type Asked } from '../frame/asked';
import { BeginSession } from '../frame/begin-session';
import { knownSecret, ownSecret } from '../frame/browser-secret';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { SessionBody, SignInLinkBody } from './sign-in.dto';

@Controller('api/v1')
export class SignInController {
  constructor(
    private readonly requestSignIn: RequestSignIn,
    private readonly useSignInLink: UseSignInLink,
    private readonly sessions: BeginSession,
  ) {}

  /** Sends a sign-in link; the answer is the same for every address. */
  @May('ask for a sign-in link')
  @Post('sign-in-links')
  @HttpCode(202)
  async ask(
    @Body(checkBody()) body: SignInLinkBody,
    @Ask() asked: Asked,
    @Req() request: Request,
  ): Promise<void> {
    const { email, language = asked.language } = body;
    await this.requestSignIn.run({ email, language, returnTo: null, browser: ownSecret(request) }, asked.now);
  }

  /**
   * Exchanges a link's token for a session cookie, once: under the cookie that asked for the link, or with the code of
   * the mail. Under the cookie that asked the code alone is enough.
   */
  @May('use a sign-in link')
  @Post('session')
  @HttpCode(204)
  async enter(
    @Body(checkBody()) { token, code }: SessionBody,
    @Req() request: Request,
    @Ask() { now }: Asked,
  ): Promise<void> {
    const way = { token: token ?? null, code: code ?? null, browser: knownSecret(request) };
    const { accountId, purpose } = await this.useSignInLink.run(way, now);
    const by = purpose === 'invitation' ? 'invitation' : 'link';
    await this.sessions.run(request, accountId, by, now);
  }

  /** Ends the session. */
  @May('sign out')
  @Delete('session')
  @HttpCode(204)
  async leave(@Req() request: Request): Promise<void> {
    await this.sessions.end(request);
  }
}
