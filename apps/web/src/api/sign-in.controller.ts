import { RequestSignIn, UseSignInLink } from '@app/access';
import { Body, Controller, Delete, HttpCode, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { signIn, signOut } from '../frame/session';
import { SessionBody, SignInLinkBody } from './sign-in.dto';

@Controller('api/v1')
export class SignInController {
  constructor(
    private readonly requestSignIn: RequestSignIn,
    private readonly useSignInLink: UseSignInLink,
  ) {}

  /** Sends a sign-in link; the answer is the same for every address. */
  @May('ask for a sign-in link')
  @Post('sign-in-links')
  @HttpCode(202)
  async ask(@Body(checkBody()) body: SignInLinkBody, @Ask() asked: Asked): Promise<void> {
    const { email, language = asked.language } = body;
    await this.requestSignIn.run({ email, language, returnTo: null }, asked.now);
  }

  /** Exchanges a link's token for a session cookie, once. */
  @May('use a sign-in link')
  @Post('session')
  @HttpCode(204)
  async enter(
    @Body(checkBody()) { token }: SessionBody,
    @Req() request: Request,
    @Ask() { now }: Asked,
  ): Promise<void> {
    const { accountId } = await this.useSignInLink.run(token, now);
    await signIn(request, accountId);
  }

  /** Ends the session. */
  @May('sign out')
  @Delete('session')
  @HttpCode(204)
  async leave(@Req() request: Request): Promise<void> {
    await signOut(request);
  }
}
